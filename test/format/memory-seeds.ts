/** Files with units as different tools write them, each with what is peculiar to it; all texts are made up. */
export const memorySeeds: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'header.tmx',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Desk" creationtoolversion="2" segtype="sentence" o-tmf="Desk TM" adminlang="en-US" srclang="en-US" datatype="xml" creationdate="20240102T030405Z" creationid="ab">
<note>Kept by hand.</note><prop type="x-Recognizers">RecognizeAll</prop><ude name="own"><map unicode="#xF8FF" code="#x1" ent="own"/></ude>
</header>
<body>
<tu creationdate="20240102T030405Z" changeid="ab" lastusagedate="20240102T030405Z"><prop type="x-Context">0, 0</prop><prop type="x-Origin">TM</prop>
<tuv xml:lang="en-US"><seg>Tighten the <bpt i="1" type="formatting"/>blue<ept i="1"/> screw &amp; wait <ph x="2" type="0"/>.</seg></tuv>
<tuv xml:lang="de-DE"><seg>Die <bpt i="1" type="formatting"/>blaue<ept i="1"/> Schraube anziehen &amp; warten <ph x="2" type="0"/>.</seg></tuv></tu>
<tu><tuv xml:lang="en-US"><seg>Close the lid.</seg></tuv><tuv xml:lang="de-DE"><seg>Deckel schließen.</seg></tuv></tu>
</body></tmx>
`,
  },
  {
    name: 'old.tmx',
    text: `<?xml version="1.0"?>
<tmx version="1.1"><header creationtool="Old" creationtoolversion="1" segtype="paragraph" o-tmf="x" adminlang="EN" srclang="EN" datatype="rtf"></header><body>
<tu tuid="0001"><tuv lang="EN"><seg>{\\b <ut>{\\b </ut>Bold<ut>}</ut>} tide</seg></tuv><tuv lang="FR-CA"><seg><ut>{\\b </ut>Forte<ut>}</ut> marée</seg></tuv></tu>
<tu tuid="0002"><tuv lang="EN"><seg>A <it pos="begin">&lt;i></it>low tide</seg></tuv><tuv lang="fr_ca"><seg>Une marée basse</seg></tuv></tu>
</body></tmx>
`,
  },
  {
    name: 'nested.tmx',
    text: `<?xml version='1.0' encoding='utf-8'?><tmx version='1.4'><header creationtool='x' creationtoolversion='1' segtype='block' o-tmf='x' adminlang='en' srclang='*all*' datatype='html'/><body>
<tu srclang='vi'><note>n</note><tuv xml:lang='vi'><prop type='x-p'>1</prop><seg>Nhấn <hi type='b'>nút <hi>đỏ</hi></hi> <ph x='1'>&lt;img alt="<sub>Một con chó</sub>"/&gt;</ph>.</seg></tuv><tuv xml:lang='zh-Hans'><seg>按<hi>红色</hi>按钮。</seg></tuv><tuv xml:lang='fr'><seg><![CDATA[Appuyez & attendez <b>]]></seg></tuv></tu>
<tu><tuv xml:lang='fr'><seg>Premier</seg></tuv><tuv xml:lang='fr'><seg>Premièrement</seg></tuv><tuv xml:lang='vi'><seg>Thứ nhất</seg></tuv></tu>
<tu><tuv xml:lang='vi'><seg> </seg></tuv><tuv xml:lang='zh-Hans'><seg/></tuv></tu>
<tu><tuv xml:lang='zh_hans'><seg>&#x4f60;&#22909;</seg></tuv><tuv><seg>nameless</seg></tuv></tu>
</body></tmx>
`,
  },
  {
    name: 'project-save.tmx',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1">
  <header creationtool="Bench" o-tmf="Bench TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="sentence" srclang="EN-GB"/>
  <body>
<!-- Default translations -->
    <tu>
      <tuv lang="EN-GB">
        <seg>Plant &lt;b1&gt;three&lt;/b1&gt; trees.</seg>
      </tuv>
      <tuv lang="CY" changeid="me" changedate="20240506T070809Z">
        <seg>Plannwch &lt;b1&gt;dair&lt;/b1&gt; coeden.</seg>
      </tuv>
    </tu>
<!-- Alternative translations -->
    <tu>
      <prop type="file">a.txt</prop><prop type="prev">Plant</prop>
      <tuv lang="EN-GB"><seg>Water them.</seg></tuv>
      <tuv lang="CY"><seg>Dyfrhewch nhw.</seg></tuv>
    </tu>
  </body>
</tmx>
`,
  },
  {
    name: 'segmented.xliff',
    text: `<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:own="urn:own:1" version="1.2" own:version="1.0">
<file original="C:\\\\a.docx" datatype="x-own" source-language="en-US" target-language="ja-JP"><header><own:doc-info><own:cmt id="c"/></own:doc-info><reference><internal-file form="base64">QUJD</internal-file></reference></header><body>
<group id="g"><own:cxts><own:cxt id="1"/></own:cxts>
<trans-unit id="t1"><source>First. <g id="p1">Second.</g></source><seg-source><mrk mtype="seg" mid="1">First.</mrk> <g id="p1"><mrk mtype="seg" mid="2">Second.</mrk></g></seg-source><target><mrk mtype="seg" mid="1">一番。</mrk><g id="p1"><mrk mtype="seg" mid="2">二番。</mrk></g></target><own:seg-defs><own:seg id="1" conf="Translated" origin="tm"/></own:seg-defs></trans-unit>
<trans-unit id="t2" translate="no"><source>Third.<x id="3"/></source><target/></trans-unit>
<trans-unit id="t3"><source>Fourth. Fifth.</source><seg-source><mrk mtype="seg" mid="3">Fourth.</mrk> <mrk mtype="seg" mid="4">Fifth.</mrk></seg-source><target><mrk mtype="seg" mid="3">四番。</mrk><mrk mtype="seg" mid="4"></mrk></target></trans-unit>
</group></body></file></xliff>
`,
  },
  {
    name: 'proposals.xlf',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2"><file original="a" source-language="pt_BR" datatype="plaintext" target-language="es"><body>
<trans-unit id="1" approved="yes" xml:space="preserve"><source xml:lang="pt-BR">Maré <bpt id="1" ctype="bold">&lt;b></bpt>alta<ept id="1">&lt;/b></ept></source><target state="final">Marea alta</target><alt-trans match-quality="80%" origin="tm"><source>Maré</source><target xml:lang="es">Marea</target></alt-trans><note from="me">n</note></trans-unit>
<bin-unit id="b" mime-type="image/png"><bin-source><external-file href="x"/></bin-source><trans-unit id="2"><source>Porto</source><target state="needs-translation"></target></trans-unit></bin-unit>
<trans-unit id="3"><source>Barco<ph id="2" equiv-text="&#10;">br</ph>novo</source></trans-unit>
</body></file><file original="b" source-language="pt-BR" datatype="po"><body><trans-unit id="1"><source>Rio</source><target xml:lang="gl">Río</target></trans-unit></body></file></xliff>
`,
  },
  {
    name: 'modules.xlf',
    text: `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" version="2.1" srcLang="en" trgLang="ru">
<file id="f1"><skeleton><unit>not one</unit></skeleton><notes><note id="n">n</note></notes><mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>
<group id="g1"><unit id="u1"><mtc:matches><mtc:match ref="#m1"><source>Wind</source><target>Ветер</target></mtc:match></mtc:matches><originalData><data id="d1">&lt;b></data><data id="d2"><cp hex="0001"/></data></originalData>
<segment id="s1" state="translated"><source>Wind <pc id="1" dataRefStart="d1">and</pc> rain.<cp hex="000C"/></source><target order="3">Ветер <pc id="1" dataRefStart="d1">и</pc> дождь.</target></segment><ignorable><source xml:space="preserve"> </source></ignorable><segment id="s2"><source><mrk id="m1" type="term">Sun</mrk><ph id="2"/>.</source><target order="1">Солнце<ph id="2"/>.</target></segment></unit></group>
<unit id="u2"><res:resourceData><res:resourceItem id="r"><res:source>ICON</res:source></res:resourceItem></res:resourceData><segment><source>Snow.</source></segment><segment><source>Ice.</source><target>Лёд.</target></segment></unit></file>
<file id="f2"><unit id="u1"><segment><source><sc id="1"/>Fog<ec startRef="1"/></source><target xml:lang="ru-RU"><sm id="m2" type="comment" value="v"/>Туман<em startRef="m2"/></target></segment></unit></file>
</xliff>
`,
  },
  {
    name: 'prefixed.xlf',
    text: `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><x:file id="f"><x:unit id="1"><x:segment><x:source>Sand</x:source><x:target xml:lang="nl">Zand</x:target></x:segment></x:unit><x:unit id="2"><x:segment state="initial"><x:source>Clay</x:source><x:target/></x:segment></x:unit></x:file></x:xliff>
`,
  },
];
