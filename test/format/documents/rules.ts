import { SaxesParser } from 'saxes';

/** An element as it stands in a file. */
export interface Met {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Met | null;
  readonly children: Met[];
}

/** All elements of a file in order. Throws where it is not well formed. */
export function elementsOf(text: string): Met[] {
  const parser = new SaxesParser();
  const [all, open]: [Met[], Met[]] = [[], []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1) ?? null;
    const met = { name, attributes: attributes as Record<string, string>, parent, children: [] };
    parent?.children.push(met);
    all.push(met);
    open.push(met);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return all;
}

/**
 * What is wrong with a cesAlign file by the XCES schema (https://www.xces.org/schema) and what readers of OPUS take for
 * granted: one `;` in xtargets, ids that are in the documents, documents under the folder of the links.
 */
export function xcesFaults(name: string, files: Readonly<Record<string, string>>): string[] {
  const ids = (doc: string) =>
    new Set(
      elementsOf(files[`xml/${decodeURI(doc)}`] ?? '<none/>').flatMap(
        ({ attributes }) => attributes.id ?? [],
      ),
    );
  const all = elementsOf(files[name] ?? '<none/>');
  const faults = all[0]?.name === 'cesAlign' ? [] : ['the root is no cesAlign'];
  const known = new Set<string>();
  for (const group of all.filter((met) => met.name === 'linkGrp')) {
    const docs = [group.attributes.fromDoc ?? '', group.attributes.toDoc ?? ''].map(ids);
    for (const { attributes } of group.children) {
      const sides = (attributes.xtargets ?? '').split(';');
      if (sides.length !== 2) faults.push(`"${attributes.xtargets}" has not one semicolon`);
      for (const [at, side] of sides.entries()) {
        for (const id of side.split(' ').filter(Boolean)) {
          if (!docs[at]?.has(id)) faults.push(`${id} is in no document`);
        }
      }
      const place = `${group.attributes.toDoc} ${attributes.id}`;
      if (known.has(place)) faults.push(`${place} comes twice`);
      known.add(place);
    }
  }
  return faults;
}

/**
 * What is wrong with TEI by the content models of the elements used, P5 4.x: TEI, publicationStmt, standOff, linkGrp,
 * link, div (https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-div.html and others), and pointers that lead nowhere.
 */
export function teiFaults(name: string, files: Readonly<Record<string, string>>): string[] {
  const all = elementsOf(files[name] ?? '<none/>');
  const faults: string[] = [];
  const say = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  const idsOf = (file: string) =>
    elementsOf(files[file] ?? '<none/>').flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  const own = idsOf(name);
  say(new Set(own).size === own.length, 'an xml:id comes twice');
  say(all[0]?.attributes.xmlns === 'http://www.tei-c.org/ns/1.0', 'the namespace is not that of TEI');
  say(all[0]?.children[0]?.name === 'teiHeader', 'the header is not first');
  say(all[0]?.children.at(-1)?.name === 'text', 'there is no text');
  for (const met of all) {
    const names = met.children.map((child) => child.name);
    if (met.name === 'fileDesc')
      say(`${names}` === 'titleStmt,publicationStmt,sourceDesc', `fileDesc has ${names}`);
    if (met.name === 'publicationStmt') say(names[0] === 'publisher', 'no agency begins publicationStmt');
    if (met.name === 'standOff') say(names.length > 0, 'standOff is empty');
    if (met.name === 'linkGrp')
      say(names.length > 0 && names.every((each) => each === 'link'), 'linkGrp has no links');
    if (met.name === 'body') say(names.length > 0, 'the body is empty');
    if (met.name === 'div') {
      const first = names.indexOf('div');
      say(first < 0 || names.slice(first).every((each) => each === 'div'), 'text follows a div');
      say(
        names.some((each) => each !== 'head'),
        'a div has nothing but its head',
      );
      say(names.lastIndexOf('head') <= 0, 'a head is not first');
      say(/^\S+$/.test(met.attributes.type ?? ''), 'the type of a div is no word');
    }
    if (met.name === 'link') {
      const pointers = (met.attributes.target ?? '').split(' ');
      say(pointers.length > 1, 'a link has one end');
      for (const pointer of pointers) {
        const [file = '', id = ''] = pointer.split('#');
        say((file === '' ? own : idsOf(decodeURI(file))).includes(id), `${pointer} leads nowhere`);
      }
    }
  }
  return faults;
}

const shorts: Readonly<Record<string, string>> = {
  ...{
    chapter: 'chp',
    section: 'sec',
    subsection: 'subsec',
    article: 'art',
    clause: 'cl',
    paragraph: 'para',
  },
  wrapUp: 'wrapup',
};
const hierarchy = new Set(
  'book part title chapter section subsection article clause paragraph rule point hcontainer'.split(' '),
);

/**
 * What is wrong with Akoma Ntoso 3.0 by OASIS akn-core v1.0 part 2 (content models of act, doc, meta, hierarchical
 * elements) and akn-nc v1.0, 4 and 5 (IRIs of the three FRBR levels, eIds). No schema of it is at hand.
 */
export function aknFaults(text: string): string[] {
  const all = elementsOf(text);
  const faults: string[] = [];
  const say = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  const [root, document] = all;
  say(
    root?.attributes.xmlns === 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
    'the namespace is another',
  );
  const order = ['meta', 'preface', document?.name === 'act' ? 'body' : 'mainBody', 'conclusions'];
  const parts = document?.children.map(({ name }) => name) ?? [];
  say(`${parts}` === `${order.filter((name) => parts.includes(name))}`, `the document has ${parts}`);
  say(document?.attributes.name !== undefined, 'the document has no name');
  const uri = (level: string) =>
    all.find(({ name, parent }) => name === 'FRBRuri' && parent?.name === level)?.attributes.value ?? '';
  say(
    /^\/akn\/[a-z]{2}\/(?:act|doc)\/\d{4}-\d\d-\d\d\/[^/]+$/.test(uri('FRBRWork')),
    `the work is ${uri('FRBRWork')}`,
  );
  say(
    uri('FRBRExpression').startsWith(`${uri('FRBRWork')}/`) && uri('FRBRExpression').endsWith('@'),
    'the expression is not of the work',
  );
  say(uri('FRBRManifestation') === `${uri('FRBRExpression')}.akn`, 'the file is not of the expression');
  const ids = all.flatMap(({ attributes }) => attributes.eId ?? []);
  say(new Set(ids).size === ids.length, 'an eId comes twice');
  const known = new Set(ids);
  for (const { name, attributes } of all) {
    for (const reference of [attributes.source, name === 'FRBRauthor' ? attributes.href : undefined]) {
      if (reference !== undefined) say(known.has(reference.slice(1)), `${reference} is nowhere`);
    }
    if (name === 'FRBRlanguage')
      say(/^[a-z]{2,8}(?:-[a-z0-9]+)*$/.test(attributes.language ?? ''), 'no language');
  }
  for (const met of all.filter(({ name }) => hierarchy.has(name))) {
    const { eId = '', name: called } = met.attributes;
    const names = met.children
      .map((child) => child.name)
      .filter((each) => !['num', 'heading'].includes(each));
    say(
      `${names}` === 'content' || /^(?:intro,)?(?!content)[a-zA-Z,]+?(?:,wrapUp)?$/.test(`${names}`),
      `${eId} has ${names}`,
    );
    say(met.name !== 'hcontainer' || called !== undefined, `the container ${eId} has no name`);
    const [own = ''] = eId.split('__').slice(-1);
    say(own.startsWith(`${shorts[met.name] ?? met.name}_`), `${eId} is a ${met.name}`);
    say(/^[\p{L}\p{N}_-]+$/u.test(eId), `${eId} is no id`);
  }
  return faults;
}
