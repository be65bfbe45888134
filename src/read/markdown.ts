import type { Comment, ReadBlock, ReadDocument, Remark } from '../document/types.js';
import type { Source } from '../text/source.js';
import { convertPiece } from './markdown/blocks.js';
import { readFrontMatter } from './markdown/front-matter.js';
import { parsePieces } from './markdown/pieces.js';
import { withoutSiteMarkup } from './markdown/site-markup.js';
import type { PieceContent } from './markdown/writer.js';

/**
 * Markdown as CommonMark reads it, with tables and front matter, and without the markup of sites' generators. A numbered line that is no list to Markdown is text of
 * its block, and the block's `lines` say where it begins.
 */
export async function readMarkdown(source: Source): Promise<ReadDocument> {
  const frontMatter = await readFrontMatter(source.text);
  const pieces: PieceContent[] = [];
  const seen = withoutSiteMarkup(source, frontMatter.end);
  parsePieces(seen, frontMatter.end, (piece, index) => {
    pieces[index] = convertPiece(source, piece, pieces[index - 1]?.lists ?? 0);
  });
  const blocks: ReadBlock[] = [];
  const comments: Comment[] = [];
  const remarks: Remark[] = [...frontMatter.remarks];
  for (const piece of pieces) {
    for (const block of piece.blocks) blocks.push(block);
    for (const comment of piece.comments) comments.push(comment);
    for (const remark of piece.remarks) remarks.push(remark);
  }
  return { source, blocks, frontMatter: frontMatter.values, remarks, comments };
}
