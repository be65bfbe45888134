import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/index.js';

/** A page of a course that one language calls by the number of its unit. */
const pages: Record<string, string> = {
  en: '# Unit 1 Quiz\n\nSo far you have seen the harbour.\n\n## First question\n\nWhere does the sun rise?\n\n## Second question\n\nWho rings the bell?\n',
  fr: '# Quiz de l’unité 1\n\nJusqu’ici vous avez vu le port.\n\n## Première question\n\nOù se lève le soleil ?\n\n## Deuxième question\n\nQui sonne la cloche ?\n',
  vi: '# Bài kiểm tra chương 1\n\nĐến nay bạn đã xem bến cảng.\n\n## Câu hỏi thứ nhất\n\nMặt trời mọc ở đâu?\n\n## Câu hỏi thứ hai\n\nAi rung chuông?\n',
  zh: '# 第一单元测验\n\n到目前为止，您已经看过港口。\n\n## 第一个问题\n\n太阳从哪里升起？\n\n## 第二个问题\n\n谁敲钟？\n',
};

describe('a title with a number that other versions do not print so', () => {
  it.each(Object.keys(pages))('is a title: from %s', async (source) => {
    const { findings } = await compareTexts(pages, { source, format: 'markdown' });
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it('is a part where all versions number it', async () => {
    const texts = { en: pages.en!, vi: pages.vi!.replace('Bài kiểm tra chương 1', 'Chương 1. Bài kiểm tra') };
    const { alignment } = await compareTexts(texts, { format: 'markdown' });
    expect(alignment.units.map(({ id }) => id)).toEqual(['1', '1.h1', '1.h2']);
  });
});
