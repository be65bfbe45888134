import { cleanXml } from '../../format/xml.js';

/** Whether two texts are the same but for what exports write as U+FFFD, since their format has no way to say it. */
export function isSame(one: string, other: string): boolean {
  return one === other || cleanXml(one) === cleanXml(other);
}
