import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeOf } from '../../src/locale/index.js';
import { sentenceSpans } from '../../src/segment/sentences/sentences.js';

function sentences(text: string, tag: string): string[] {
  return sentenceSpans(text, localeOf(tag)).map(({ start, end }) => text.slice(start, end));
}

/** A bar stands where one sentence ends and the next begins; the text is what is left without it. */
function rows(tag: string, marked: readonly string[]): void {
  test.each(marked)('%s', (row) => {
    const text = row.replaceAll('|', '');
    const expected = row.split('|').map((part) => part.trim());
    expect(sentences(text, tag)).toEqual(expected);
  });
}

describe('English', () => {
  rows(
    'en',
    [
      'We met Hull Co. & Sons. |Then home.',
      'See Hull Co. + Sons. |It grew by 3. = 4 in all.',
      'May we?|Everyone may!|Really!|Yes.',
      'It rained.|The rest is known. |See asp.Net and java.util.List too.',
      'He cried “Stop! Thief” and ran. |She stayed.',
      'It is short (really! I swear) and true. |So it is.',
      '“It rained. |We stayed”. |She left.',

      'One sentence without a stop',
      'It rained. |We stayed.',
      'It rained.  |We stayed.  ',
      'He asked why? |Nobody knew! |So he left.',
      'Mr. Smith met Dr. Jones at St. Mary. |They talked.',
      'Plan No. 77-KH/TU was issued. |It has 11 tasks.',
      'He said no. |It was late.',
      'See Nos. 5 and 6, vol. II, pp. 12-15. |Then stop.',
      'Under Art. 5 and Sec. 12 it ends. |Next one.',
      'Use e.g. Docker, i.e. a container. |It works.',
      'Rivers, lakes, etc. are open. |So is the sea.',
      'We sell pens, ink, etc. |Prices are low.',
      'J. R. R. Tolkien wrote it. |C. S. Lewis read it.',
      'John F. Kennedy spoke. |We listened.',
      'The U.S. Government agreed. |So did others.',
      'He lives in the U.S. |The house is old.',
      'Apple Inc. was named. |Others were not.',
      'He works at Apple Inc. |Others do not.',
      'It costs 3.5 million. |That is much.',
      'It began in 2015. |It ended in 2016.',
      'It began in 2015. |3 people came.',
      'The decree 09-CT/T.U applies. |Read it.',
      'See https://example.com/a.b?c=d. |It is there.',
      'See www.example.com/index.html?x=1! |Really.',
      'Write to a.b@example.com. |We answer.',
      'He waited... and then he left. |Good.',
      'He waited... |Then he left.',
      'He waited… |Then he left.',
      '“Go away!” she said. |He went.',
      '“Go away!” |She turned.',
      'He said “yes.” |She said “no.”',
      'He said "yes." |She said "no."',
      'He left (it was late.) |She stayed.',
      '(He left.) |(She stayed.)',
      'It is done (see Fig. 3). |Next.',
      'It is true.[12] |So we think.',
      'The aims are: 1. Peace. |2. Order. |3. Work.',
      '1. Peace is an aim. |2. Order is one.',
      'According to Article 5. |The Party decides.',
      'We met at 5 p.m. |The room was cold.',
      'We met at 5 p.m. on Monday. |It rained.',
      'Done. |- Next item. |- Last item.',
      'What?! |No.',
      'Call format(value?[, more]) or a[!b]. |Then go.',
      'Is it v. 2.0? |No, v. 3.',
      'The quote [...] goes on. |Here too.',
      'Vitamin C. |The next one is D.',
      'Chapter IV. |Of the courts.',
      'Louis XIV. |He reigned long.',
      'et al. 2015 found it. |We agree.',
      'Smith et al. found it. |We agree.',
      'Oh! what a day. |Yahoo! is a name.',
      '“Oh!” he said. |Fine.',
      'Sold to Reed & Co. Ltd. of Hull. |Paid.',
      'Write to a.b@example.org. |Or see https://example.org/a.b. |Done.',
      'Do I? |No. |I would not.',
      'See No. I. |Then stop.',
      'A 2.5.1 release. |Node.js too.',
      'the lower case. but it goes on. |Here not.',
      'He wrote “你好。” |Then he left.',
      '"First." |"Second."',
      'Stop. …',
      'He was born on Jan. 5, 1990. |She was not.',
      'Jones vs. Smith. |It was long.',
      'Adopted on 22 June 2015. |Signed: N. V. Thong.',
    ].filter((row) => !row.includes('\n')),
  );

  test('a line end ends a sentence', () => {
    expect(sentences('Line one\nLine two. \n Line three', 'en')).toEqual([
      'Line one',
      'Line two.',
      'Line three',
    ]);
  });
});

describe('French', () => {
  rows('fr', [
    'Il est inséré : « Art. 1er bis. - En cas de refus, le maire décide. » |Fin.',
    'Retour au Com. & Adm. par le port. |Voir la Sté. & Cie. Durand.',

    'Il pleut. |Nous restons.',
    'M. Dupont et Mme. Durand partent. |Ils sont loin.',
    'MM. Le Pen et Martin. |Ils parlent.',
    'Le Plan n° 77-KH/TU est publié. |Il a onze tâches.',
    "Voir l’art. 5 et l'al. 2 de la loi. |Il suffit.",
    'L’art. L. 121-1 du code. |Il est clair.',
    'Il dit : « Bonjour. » |Elle part.',
    'Il dit : « Bonjour ! » |Elle part.',
    '« Bonjour ! » dit-il. |Elle part.',
    'Pourquoi ? |Parce que. |Vraiment !',
    'Des fruits, des fleurs, etc. |Le reste suit.',
    'Des fruits, etc. et du pain. |Le reste suit.',
    'En 52 av. J.-C. la guerre finit. |La paix vint.',
    'Il a 3,5 millions. |C’est trop.',
    'Il attend... |Puis il part.',
    'Il attend… et part. |Bien.',
    'Le 11e Politburo. |Il décide.',
    'Voir p. 12 et pp. 15-18. |Suite.',
    'Cf. le texte. |Il est long.',
    'Il vit aux É.-U. depuis 2015. |Il y reste.',
    'S.E. M. Nguyen Van Thong signe. |Il part.',
    'La société Dupont et Cie. |Elle vend.',
    'Oh ! mais non. |Si.',
    'À 15 h. 30 il part. |Bien.',
    'Les buts sont : 1. La paix. |2. L’ordre.',
    'Jean-Paul II. |Il fut pape.',
    'J.-J. Rousseau écrit. |Il pense.',
    'Chacun rame à sept. |Il avertit.',
    'Fini en 2015. |Une suite vint.',
    'Il a dit « oui » ; elle a dit non. |Tout va.',
    'Il part (tôt). |Elle reste.',
    'Il part (« Adieu. »). |Elle reste.',
    '« Oui. » |« Non. »',
    'Le 1er janv. 2020 il vint. |Elle aussi.',
  ]);
});

describe('Vietnamese', () => {
  rows('vi', [
    'Bến mở lúc bảy giờ.|Thuyền dài đậu ở cầu bắc. |Hết.',
    'Ai được vào?|Mọi người đều được.|Thật không!|Vâng, thật.',
    'Xem Node.js, TP.HCM và Q.1 nhé. |Hết.',

    'Trời mưa. |Chúng tôi ở lại.',
    'Ông sống ở TP. Hồ Chí Minh. |Bà thì không.',
    'TP. Vinh và TX. Cửa Lò phát triển. |Các huyện cũng vậy.',
    'GS. TS. Nguyễn Văn A. phát biểu. |Mọi người nghe.',
    'PGS.TS. Trần Thị B đến. |ThS. Lê C về.',
    'Kế hoạch số 77-KH/TU được ban hành. |Nó có 11 nhiệm vụ.',
    'Chỉ thị số 09-CT/T.U về an ninh. |Nội dung như sau.',
    'Chỉ thị 09-CT/T.U. |Nội dung như sau.',
    'Rau, quả, v.v. được bán. |Giá rẻ.',
    'Rau, quả, v.v. |Giá rẻ.',
    'Rau, quả, v.v... |Giá rẻ.',
    'Rau, quả... |Giá rẻ.',
    'Rau, quả... được bán. |Giá rẻ.',
    'Rau, quả… |Giá rẻ.',
    'Theo Bộ luật (tr. 15). |Hết.',
    'Có 1.234.567 người. |Trong đó có tôi.',
    'Đạt 3,5%. |Năm sau 4%.',
    'Ngày 22/6/2015. |Họ ký.',
    'Ngày 30.9.2001. |Họ ký.',
    'Ông nói: “Được.” |Bà đi.',
    'Ông nói: “Được”. |Bà đi.',
    'Đ/c. Nguyễn Văn Thông ký. |Xong.',
    'Sao vậy? |Không biết!',
    'Các mục: 1. Trường học. |2. Bệnh viện.',
    'Làm tốt. |- Tăng cường. |- Phối hợp.',
    'Bà Nguyễn Thị H. |Ông là chồng.',
    'Q. 1, P. Bến Nghé. |Nhà số 5.',
    'Khóa XI. |Khóa XII tiếp tục.',
    'Xem www.baonghean.vn. |Đọc thêm.',
    '(Baonghean.vn) - Ban Thường vụ họp. |Kết luận sau.',
    'Ông dạy ở ĐH. Vinh. |Ông về hưu.',
  ]);
});

describe('Chinese', () => {
  rows('zh', [
    '我们看《船啊！码头》好吗？|好！',
    '她读《谁在划船？》这本书。|他不读。',
    '歌曲〈划吧！划吧〉很好听。|是的。',
    '他说（真的！我发誓）他会来。|我不信。',
    '请看「加油！水手」節目。|好。',
    '（他走了。|她没走。）|天黑了。',

    '下雨了。|我们留下。',
    '为什么？|不知道！|他走了。',
    '他说：“走吧。”|我们走了。',
    '“走吧！”，他说。|我们走了。',
    '他会说“你好。”吗？|会。',
    '他寫了「天黑了。」的字樣。|我們走了。',
    '他说：“停。”|问题还在。',
    '他说「走吧。」|我們走了。',
    '第一；第二；第三。|完了。',
    '他等着……|后来走了。',
    '（他走了。）|她留下。',
    '增长3.5％。|很好。',
    '访问 https://example.com/a.b 。|完了。',
    '第77-KH/TU号计划。|共11项。',
    '使用Node.js开发。|很快。',
    '1.各级党委。|2.各部门。',
    '１．各级党委。|２．各部门。',
    'GDP增长.|我们高兴.',
    '真的吗？！|是的。',
    '《方案》提出11项重点任务:',
    '据No.5文件。|很好。',
    '他问：“为什么？”，然后走了。|完。',
    '好! |走吧?',
    '“好。”|“走。”',
    '"好。"|"走。"',
    '他说"好。"|"走。"|她说。',
    '二〇一五年。|二〇一六年。',
  ]);
});

describe('other languages', () => {
  rows('de', [
    'Es regnet. |Wir bleiben.',
    '„Geh weg!“, sagte sie. |Er ging.',
    'Er sagte: „Ja.“ |Sie ging.',
    'Am 18. Mai 1956 begann es. |Das war so.',
    'Es sind ca. 8510 m. |Das ist hoch.',
    'Das gilt z. B. für Häuser. |Alles klar.',
    'Das kostet 1.234,50 Euro. |Das ist viel.',
    '»Ja.« |»Nein.«',
    'Siehe die Tafel (Abb. 5.6). |Das Ende (vgl. S. 8).',
  ]);
  rows('es', ['¿Por qué? |¡No! |Vale.', 'Llueve. |¿Nos quedamos?']);
  rows('ru', ['Идёт дождь. |Мы остались. |А. С. Пушкин писал.', '«Да.» |«Нет.»']);
  rows('ja', ['雨です。|行きましょう！|はい。', '「行こう。」|彼は言った。']);
  rows('uk', ['Матриця (табл. 5.6). |Факторами є ціни (рис. 5.8).']);
  rows('hi', ['बारिश हो रही है। |हम रुके।']);
  rows('ar', ['هل تمطر؟ |نعم. |بقينا.']);
});

describe('always', () => {
  const pieces = fc.constantFrom(
    ...[
      'Go',
      'no',
      '. ',
      '.',
      '...',
      '…',
      ' ',
      '\u00a0',
      '\n',
      '"',
      '”',
      '“',
      '« ',
      ' »',
      '(',
      ')',
      '。',
      '！',
      '，',
      '中文',
    ],
    ...[
      '5',
      '1.',
      'No.',
      'Mr.',
      'J.',
      'v.v.',
      'Điều',
      'etc.',
      '?',
      '!',
      ' - ',
      '😀',
      '\u3000',
      "'",
      '[1]',
      'É',
      ';',
      ':',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  const tags = fc.constantFrom('en', 'fr', 'vi', 'zh', 'de');

  test('spans are in order, trimmed and hold all that is not white space', () => {
    fc.assert(
      fc.property(texts, tags, (text, tag) => {
        let rest = '';
        let last = 0;
        for (const { start, end } of sentenceSpans(text, localeOf(tag))) {
          const sentence = text.slice(start, end);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(sentence).not.toBe('');
          expect(sentence).toBe(sentence.trim());
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe('');
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test('where the locale corrects nothing, it agrees with Intl.Segmenter', () => {
    const words = fc.constantFrom(
      'The house',
      'stands here',
      'on 12.5 hills',
      'A (small) river',
      'it “runs” down',
    );
    const stop = fc.constantFrom('. ', '! ', '? ', '.  ', '.” ', '?) ', '!” ');
    const sentence = fc.tuple(fc.array(words, { minLength: 1, maxLength: 4 }), stop);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.map(([inner, end]) => `We see that ${inner.join(' ')}${end}`).join('');
        const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
        expect(sentences(text, 'en')).toEqual(segments.map(({ segment }) => segment.trim()));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('a text without words is one sentence, a blank one none', () => {
    expect(sentences('...', 'en')).toEqual(['...']);
    expect(sentences(' \u00a0\n\u3000', 'en')).toEqual([]);
    expect(sentences('', 'en')).toEqual([]);
  });
});
