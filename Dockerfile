FROM node:22-slim AS build
WORKDIR /hexapla
COPY . .
RUN npm ci --no-audit --no-fund && mkdir /package && npm pack --pack-destination /package

FROM node:22-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    # Folders that are mounted belong to someone else; hexapla only reads their history.
    && git config --system --add safe.directory '*'
COPY --from=build /package /package
RUN npm install --global --no-audit --no-fund /package/*.tgz && rm -rf /package
USER node
WORKDIR /work
ENTRYPOINT ["hexapla"]
CMD ["check"]
