import { describe, expect, it } from 'vitest';
import { withoutSiteMarkup } from '../../src/read/markdown/site-markup.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { sourceOf } from '../../src/text/decode.js';

const read = async (text: string) => {
  const { blocks } = await readMarkdown(sourceOf('x.md', text));
  return blocks.map(({ role, printed }) => `${role}: ${printed.text}`);
};

describe('site markup', () => {
  it.each([
    ['{% note warn %}\nMind the tide.\n{% endnote %}'],
    ['{{< note >}}\nMind the tide.\n{{< /note >}}'],
    ['{{% alert color="red" %}}\n\nMind the tide.\n\n{{% /alert %}}'],
    [':::note\nMind the tide.\n:::'],
    ['::: tip Good to know\nMind the tide.\n:::'],
    [':::info[Good to know]\n\nMind the tide.\n\n:::'],
    ['import Tide from "../tide.js";\n\nMind the tide.'],
    ["import { Tide } from 'x'\nexport * from './quay';\n\nMind the tide."],
    ['<Tabs>\n<TabItem value="sea" label="Sea">\nMind the tide.\n</TabItem>\n</Tabs>'],
    ['[TOC]\n\nMind the tide.\n\n{: .lead }'],
    ['{#tide}\nMind the tide.'],
  ])('is not printed: %j', async (text) => {
    expect(await read(text)).toEqual(['paragraph: Mind the tide.']);
  });

  it('leaves the text of a box where it is', async () => {
    expect(await read('> [!NOTE]\n> Mind the tide.')).toEqual(['quote: Mind the tide.']);
    expect(await read('!!! note "Tides"\n\n    Mind the tide.\n\nCast off.')).toEqual([
      'quote: Mind the tide.',
      'paragraph: Cast off.',
    ]);
  });

  it('reads as code what the tags of code enclose', async () => {
    expect(await read('{% codeblock lang:js %}\n# tide\n- low\n{% endcodeblock %}')).toEqual([
      'code: # tide\n- low',
    ]);
    expect(await read('{{< highlight go >}}\ntide()\n{{< /highlight >}}')).toEqual(['code: tide()']);
  });

  it.each([
    ['```md\n{% note %}\n:::tip\n```', ['code: {% note %}\n:::tip']],
    ['{1, 2} is a set', ['paragraph: {1, 2} is a set']],
    ['<DIV>old</DIV>', ['paragraph: old']],
    ['Tides: high and low', ['paragraph: Tides: high and low']],
    ['import taxes are due', ['paragraph: import taxes are due']],
  ])('is no text of any other kind: %j', async (text, blocks) => {
    expect(await read(text)).toEqual(blocks);
  });

  it('keeps every offset', () => {
    const text =
      'a\r\n{% note %}\r\n!!! tip\n    b\n\n    c\n:::x\n{% highlight js %}\nd\n{% endhighlight %}\n';
    const seen = withoutSiteMarkup(sourceOf('x.md', text), 0);
    expect(seen.text).toHaveLength(text.length);
    expect([...seen.text].filter((sign) => sign === '\n')).toHaveLength(9 + 1);
  });
});
