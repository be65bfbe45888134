/** `20240312T080000Z`, as TMX writes dates. `time` is in milliseconds since 1970, in UTC. */
export function basicDate(time: number): string {
  return isoDate(time).replace(/[-:]/g, '');
}

/** `2024-03-12T08:00:00Z`. */
export function isoDate(time: number): string {
  return `${new Date(Math.floor(time / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}
