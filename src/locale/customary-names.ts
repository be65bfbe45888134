/**
 * What people name the files of a language after though it is no tag of it: its country where no language has that code,
 * three letters of ISO 639-2, a tag without its hyphen, or the language's name in English. Only such names are here as
 * are no BCP 47 tag of another language in use (`kr` and `tw` are ISO 639-1 codes).
 */
const names = `cn zh-Hans; chs zh-Hans; zhcn zh-Hans; cht zh-Hant; zhtw zh-Hant; chinese zh; vn vi; vie vi; vietnamese vi;
  eng en; enus en-US; english en; fra fr; fre fr; french fr; francais fr; jp ja; jpn ja; japanese ja; kor ko; korean ko;
  ua uk; ukr uk; ukrainian uk; cz cs; czech cs; ger de; deu de; german de; spa es; esp es; spanish es; por pt; ptbr pt-BR;
  portuguese pt; rus ru; russian ru; ita it; italian it; pol pl; polish pl; turkish tr; indonesian id; arabic ar`;

const tags: ReadonlyMap<string, string> = new Map(
  names.split(';').map((entry) => entry.trim().split(' ') as [string, string]),
);

/** The BCP 47 tag of the language that files of such a name are usually in, whatever its case; null where it says none. */
export function customaryTag(name: string): string | null {
  return tags.get(name.toLowerCase()) ?? null;
}
