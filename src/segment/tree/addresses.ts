import { apartOf } from '../../locale/index.js';
import { insertText } from '../enumerators/inserts.js';
import { isHeadingNode, type UnfinishedSegment } from './tree.js';

/**
 * Gives every node its address: its parent's and its own number. A heading's place is a step of what it holds only
 * where two groups of numbers beside each other would share addresses.
 *
 * @param roots the outermost nodes, in order
 * @param headed whether the outermost headings are steps, as in another version of the work
 */
export function giveAddresses(roots: readonly UnfinishedSegment[], headed = false): void {
  const used = new Map<string, number>();
  const open: Task[] = [{ nodes: roots, prefix: '', heading: '', steps: headed || collides(roots) }];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    let headings = 0;
    for (const node of mainListFirst(task.nodes)) {
      if (isHeadingNode(node)) {
        node.address = join(task.heading, `h${++headings}`);
        const prefix = task.steps ? node.address : task.prefix;
        open.push({ nodes: node.children, prefix, heading: node.address, steps: task.steps });
      } else {
        number(node, task.prefix, used);
        const steps = collides(node.children);
        open.push({ nodes: node.children, prefix: node.address, heading: node.address, steps });
      }
    }
  }
}

/** How much more a later list must hold than those before it to be the one whose numbers are plain. */
const outweighs = 2;

/**
 * Nodes in the order in which they get their numbers: a short list that comes before the articles or chapters, such as
 * terms of use, does not take their addresses. Appendices never come first.
 */
function mainListFirst(nodes: readonly UnfinishedSegment[]): readonly UnfinishedSegment[] {
  const lists = listsOf(nodes);
  const [first] = lists;
  if (first === undefined || lists.length < 2 || first.level !== 'item') return nodes;
  const all = lists.reduce((sum, { weight }) => sum + weight, 0);
  const main = lists.slice(1).find((list) => {
    if (list.family === first.family) return list.weight > outweighs * (all - list.weight);
    return list.weight > first.weight * (list.level === 'item' ? outweighs : 1);
  });
  if (main === undefined) return nodes;
  const own = new Set(main.nodes);
  return [...main.nodes, ...nodes.filter((node) => !own.has(node))];
}

/** Numbers among siblings that go on from each other. */
interface NumberList {
  /** What the ways of writing its numbers share. */
  readonly family: number;
  readonly level: string;
  readonly nodes: UnfinishedSegment[];
  /** How many paragraphs its segments and those right inside them have. */
  weight: number;
}

/** The lists among siblings, in order; headings and what never comes first are in none. */
function listsOf(nodes: readonly UnfinishedSegment[]): NumberList[] {
  const lists: NumberList[] = [];
  const latest = new Map<number, NumberList>();
  for (const node of nodes) {
    const style = node.piece.step?.reading.style;
    if (style === undefined || apartOf(style.level) === 'behind' || style.system.startsWith('letter'))
      continue;
    const { family, level } = style;
    let list = latest.get(family);
    if (list === undefined || beginsAnew(node, list.nodes.at(-1))) {
      list = { family, level, nodes: [], weight: 0 };
      latest.set(family, list);
      lists.push(list);
    }
    list.nodes.push(node);
    list.weight += node.children.reduce((sum, child) => sum + child.pieces.length, node.pieces.length);
  }
  return lists;
}

/** Whether a node's number does not go on from one of its own kind before it. */
function beginsAnew(node: UnfinishedSegment, before: UnfinishedSegment | undefined): boolean {
  return node.piece.step?.move === 'open' && before !== undefined && lastNumber(node) <= lastNumber(before);
}

interface Task {
  readonly nodes: readonly UnfinishedSegment[];
  /** Address before the numbers of these nodes, and before the places of headings among them. */
  readonly prefix: string;
  readonly heading: string;
  readonly steps: boolean;
}

function join(prefix: string, step: string): string {
  return prefix === '' ? step : `${prefix}.${step}`;
}

function number(node: UnfinishedSegment, prefix: string, used: Map<string, number>): void {
  const address = join(prefix, stepsOf(node));
  const repeat = (used.get(address) ?? 0) + 1;
  used.set(address, repeat);
  node.repeat = repeat;
  node.address = repeat === 1 ? address : `${address}:${repeat}`;
}

/** A node's own steps: the parts of its number that its parent's does not have already. */
function stepsOf({ piece }: UnfinishedSegment): string {
  if (piece.step === null) return '';
  const { reading, bound } = piece.step;
  const steps = reading.path.slice(bound).join('.');
  return reading.insert === 0 ? steps : `${steps}-${insertText(reading.insert)}`;
}

/** Whether numbers under different headings, or beside a heading, are the same. */
function collides(nodes: readonly UnfinishedSegment[]): boolean {
  const seen = new Map<string, UnfinishedSegment | null>();
  const open: { readonly nodes: readonly UnfinishedSegment[]; readonly heading: UnfinishedSegment | null }[] =
    [{ nodes, heading: null }];
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    for (const node of group.nodes) {
      if (isHeadingNode(node)) {
        open.push({ nodes: node.children, heading: node });
        continue;
      }
      const steps = stepsOf(node);
      const other = seen.get(steps);
      if (other !== undefined && other !== group.heading) return true;
      seen.set(steps, group.heading);
    }
  }
  return false;
}

/** Marks the levels whose numbers run on through their parents, so that the last step alone is an address. */
export function markContinuous(nodes: readonly UnfinishedSegment[]): void {
  const levels = new Map<string, UnfinishedSegment[]>();
  for (const node of nodes) {
    const { step } = node.piece;
    if (step === null || step.reading.path.length > 1) continue;
    const { level, system } = step.reading.style;
    const key = `${level} ${system}`;
    const members = levels.get(key);
    if (members === undefined) levels.set(key, [node]);
    else members.push(node);
  }
  for (const members of levels.values()) {
    if (runsOn(members)) for (const node of members) node.continuous = true;
  }
}

function runsOn(members: readonly UnfinishedSegment[]): boolean {
  const parents = new Set(members.map(({ parent }) => parent));
  if (parents.size < 2) return false;
  for (const [at, node] of members.entries()) {
    const before = members[at - 1];
    if (before === undefined || before.parent === node.parent) continue;
    if (lastNumber(node) <= lastNumber(before)) return false;
  }
  return true;
}

function lastNumber({ piece }: UnfinishedSegment): number {
  return piece.step?.reading.path.at(-1) ?? 0;
}
