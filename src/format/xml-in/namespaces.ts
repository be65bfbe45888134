/** Namespaces by prefix, the default one under ''. */
export type Namespaces = ReadonlyMap<string, string>;

export const noNamespaces: Namespaces = new Map();

/** The namespaces that hold in an element with these attributes. */
export function innerScope(
  around: Namespaces,
  attributes: Readonly<Record<string, string>> | ReadonlyMap<string, string>,
): Namespaces {
  let inner: Map<string, string> | null = null;
  const pairs = attributes instanceof Map ? attributes : Object.entries(attributes);
  for (const [name, value] of pairs) {
    if (!name.startsWith('xmlns')) continue;
    if (name !== 'xmlns' && name[5] !== ':') continue;
    inner ??= new Map(around);
    inner.set(name.slice('xmlns:'.length), value);
  }
  return inner ?? around;
}

/** The namespace of an element's name; a prefix that nobody declares is a namespace of its own. */
export function namespaceOf(name: string, scope: Namespaces): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  return scope.get(prefix) ?? (prefix === '' ? '' : `${prefix}:`);
}

const xliff = 'urn:oasis:names:tc:xliff:document:';

/**
 * Whether an element belongs to another vocabulary than the root. Versions of XLIFF are one, and tools that forget the
 * namespace of what they add mean the root's.
 */
export function isForeign(namespace: string, root: string): boolean {
  return namespace !== root && namespace !== '' && !(namespace.startsWith(xliff) && root.startsWith(xliff));
}
