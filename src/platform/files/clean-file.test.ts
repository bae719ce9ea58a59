import { deflateSync, inflateRawSync } from 'node:zlib'
import { PDFDocument, setLog } from 'mupdf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  docx,
  paragraph,
  pdf,
  related,
  relationshipsPart,
  type DocxWith,
  type PdfWith,
} from '../../../test/sample-files.ts'
import { cleanFile } from './clean-file.ts'
import { readZip } from './docx/read-zip.ts'
import { writeZip } from './docx/write-zip.ts'
import type { CleanFile, FileLimits } from './kinds.ts'

// the pictures of these files are no pictures
setLog(() => undefined)

const limits: FileLimits = { kinds: ['pdf', 'docx'], megabytes: 10, pages: 2 }
const refusal = async (bytes: Uint8Array, of: FileLimits = limits) => {
  const answer = await cleanFile(bytes, of)
  return answer.ok ? 'kept' : answer.problem
}
const clean = async (bytes: Uint8Array): Promise<CleanFile> => {
  const answer = await cleanFile(bytes, limits)
  if (!answer.ok) throw new Error(answer.problem)
  return answer.value
}
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const joined = (...parts: readonly (Uint8Array | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))))

describe('what a file is', () => {
  test('is decided by its content, and only what is allowed here is kept', async () => {
    expect((await clean(pdf())).kind).toBe('pdf')
    expect((await clean(docx())).kind).toBe('docx')
    expect(await refusal(docx(), { ...limits, kinds: ['pdf'] })).toBe('not-allowed')
    for (const other of [
      'Dear committee',
      '<html><script>alert(1)</script>',
      'MZ\x90\0',
      '\x89PNG\r\n\x1A\n',
      'PK\x05\x06',
    ])
      expect(await refusal(latin(other))).toBe('not-allowed')
    expect(await refusal(writeZip(new Map([['hello.txt', latin('hello')]])))).toBe('not-allowed')
  })

  test('may not be two things at once', async () => {
    const twice = [
      joined('GIF89a;', pdf()),
      joined('<script>alert(1)</script>\n', pdf()),
      joined(pdf(), docx()),
      joined(pdf(), '<html><script>alert(1)</script></html>'),
      joined(docx(), pdf()),
      joined(docx(), 'something behind'),
      joined('PK\x03\x04%PDF-1.7', docx()),
    ]
    for (const bytes of twice) expect(await refusal(bytes)).toBe('two-in-one')
  })

  test('is refused when it is too large or has too many pages, and the pages of a document are counted', async () => {
    expect(await refusal(new Uint8Array(11 * 1024 * 1024))).toBe('too-large')
    expect((await clean(pdf({ pages: 2 }))).pages).toBe(2)
    expect(await refusal(pdf({ pages: 3 }))).toBe('too-many-pages')
    const turn = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    expect((await clean(docx({ body: turn }))).pages).toBe(2)
    expect(await refusal(docx({ body: turn + turn }))).toBe('too-many-pages')
    expect(await refusal(docx({ body: paragraph('word '.repeat(3_000)) }))).toBe('too-many-pages')
  })
})

const pdfs: [string, string, PdfWith][] = [
  [
    'protected',
    'an encryption',
    {
      trailer: `/ID [<ab> <ab>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'ab'.repeat(32)}> >>`,
    },
  ],
  ['protected', 'an unknown encryption', { trailer: '/Encrypt << /Filter /Unheard /V 9 >>' }],
  ['broken', 'no page', { pages: 0 }],
  ['runs-scripts', 'a script on opening', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }],
  [
    'runs-scripts',
    'a script among the names',
    { catalog: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >>' },
  ],
  [
    'runs-scripts',
    'a script of a page',
    { page: '/AA << /O << /S /JavaScript /JS 10 0 R >> >>', more: [{ dictionary: '', bytes: latin('1') }] },
  ],
  [
    'runs-scripts',
    'a script in an address',
    { page: '/Annots [<< /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (javascript:1) >> >>]' },
  ],
  ['runs-scripts', 'a form that is a program', { catalog: '/AcroForm << /Fields [] /XFA (x) >>' }],
  ['opens-others', 'a program to start', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }],
  [
    'opens-others',
    'a document elsewhere',
    { page: '/Annots [<< /Subtype /Link /Rect [0 0 1 1] /A << /S /GoToR /F (\\\\\\\\host\\\\share) >> >>]' },
  ],
  ['opens-others', 'a form to send', { page: '/AA << /O << /S /SubmitForm /F (http://x.example) >> >>' }],
  ['opens-others', 'a film', { page: '/Annots [<< /Subtype /Movie /Rect [0 0 1 1] >>]' }],
  [
    'carries-files',
    'a file inside',
    {
      catalog: '/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /EF << /F 10 0 R >> >>] >> >>',
      more: [{ dictionary: '/Type /EmbeddedFile', bytes: latin('x') }],
    },
  ],
  ['carries-files', 'a file pinned to a page', { page: '/Annots [<< /Subtype /FileAttachment /Rect [0 0 1 1] >>]' }],
  ['unpacks-too-large', 'a drawing of a gigabyte', { drawing: Buffer.alloc(900_000_000) }],
  [
    'unpacks-too-large',
    'an enormous picture',
    {
      more: [{ dictionary: '/Subtype /Image /Width 60000 /Height 60000 /Filter /FlateDecode', bytes: deflateSync('') }],
    },
  ],
]

const documents: [string, string, DocxWith | Uint8Array][] = [
  [
    'has-macros',
    'macros by their type',
    {
      types: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      parts: { 'word/x.bin': 'x' },
    },
  ],
  ['has-macros', 'macros by their name', { parts: { 'word/vbaProject.bin': 'x' } }],
  [
    'has-macros',
    'a macro document that says it is none',
    {
      parts: {
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      },
    },
  ],
  ['has-macros', 'a field that runs a program', { body: '<w:p><w:fldSimple w:instr=" DDEAUTO c:\\\\cmd.exe"/></w:p>' }],
  [
    'has-macros',
    'such a field in pieces',
    { body: '<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO x</w:instrText></w:r></w:p>' },
  ],
  [
    'refers-outside',
    'a template on a server',
    { relationships: related('rId9', 'attachedTemplate', 'https://evil.example/t.dotm', 'External') },
  ],
  [
    'refers-outside',
    'a picture on a server',
    { relationships: related('rId9', 'image', 'http://evil.example/p.png', 'External') },
  ],
  [
    'refers-outside',
    'a picture on a share',
    { relationships: related('rId9', 'attachedTemplate', 'file:////evil.example/share/t.dotm', 'External') },
  ],
  [
    'refers-outside',
    'a field that fetches',
    { body: '<w:p><w:r><w:instrText>INCLUDEPICTURE "http://evil.example"</w:instrText></w:r></w:p>' },
  ],
  ['carries-files', 'an embedded object', { parts: { 'word/embeddings/oleObject1.bin': 'x' } }],
  ['carries-files', 'another document inside', { relationships: related('rId9', 'aFChunk', 'x.html') }],
  ['carries-files', 'a program called a picture', { parts: { 'word/media/a.png': 'MZ\x90' } }],
  [
    'broken',
    'entities that multiply',
    { parts: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>' } },
  ],
  ['broken', 'tags that do not close', { parts: { 'word/document.xml': '<w:document><w:body></w:document>' } }],
  ['broken', 'an old file cut short', docx().slice(0, 400)],
  ['unpacks-too-large', 'a bomb', { parts: { 'word/media/a.xml': new Uint8Array(99_000_000) } }],
  ['unpacks-too-large', 'a bomb that denies it', lying()],
  ['two-in-one', 'another name in the directory', renamed()],
]

/** A document whose directory says that its largest part has a hundred bytes. */
function lying(): Uint8Array {
  const zip = Buffer.from(docx({ parts: { 'word/zz.xml': new Uint8Array(50_000_000) } }))
  zip.writeUInt32LE(100, zip.lastIndexOf('word/zz.xml') - 22)
  return new Uint8Array(zip)
}

function renamed(): Uint8Array {
  const zip = Buffer.from(docx())
  zip.write('word/documenX.xml', zip.lastIndexOf('word/document.xml'), 'latin1')
  return new Uint8Array(zip)
}

describe('a hostile file is refused for what it does:', () => {
  test.each(pdfs)('%s – a PDF with %s', async (problem, _, made) => expect(await refusal(pdf(made))).toBe(problem))

  test.each(documents)('%s – a document with %s', async (problem, _, made) =>
    expect(await refusal(made instanceof Uint8Array ? made : docx(made))).toBe(problem),
  )

  test('text behind the mark of a PDF is broken, and one PDF cut short opens or is broken', async () => {
    expect(await refusal(latin(`%PDF-1.7\n${'no object anywhere '.repeat(20)}`))).toBe('broken')
    expect(['kept', 'broken']).toContain(await refusal(pdf().slice(0, 300)))
  })
})

/** Everything a program could read from a file without its pages: its bytes, and what is packed in them. */
function everything({ kind, bytes }: CleanFile): string {
  if (kind === 'docx')
    return [...readZip(bytes)].map(([path, content]) => `${path} ${content.toString('latin1')}`).join('\n')
  const document = new PDFDocument(bytes)
  const streams = Array.from({ length: document.countObjects() }, (_, number) => document.newIndirect(number))
    .filter((object) => object.isStream())
    .flatMap((stream) => [stream.readStream(), stream.readRawStream()].map((read) => Buffer.from(read.asUint8Array())))
  return [bytes, ...streams].map((part) => Buffer.from(part).toString('latin1')).join('\n')
}

const jpeg = (secret: string) => {
  const segment = (marker: number, text: string) =>
    joined(latin(String.fromCharCode(0xff, marker, 0, text.length + 2)), latin(text))
  return joined(
    '\xFF\xD8',
    segment(0xe0, 'JFIF\0\x01'),
    segment(0xe1, `Exif\0\0${secret}`),
    segment(0xfe, secret),
    segment(0xda, '\x01\x01\0\0?\0'),
    'SCAN\xFF\0SCAN',
    '\xFF\xD9',
    secret,
  )
}
const chunk = (kind: string, content: string) =>
  joined(latin(`\0\0\0${String.fromCharCode(content.length)}${kind}${content}`), 'crc!')
const png = (secret: string) =>
  joined(
    '\x89PNG\r\n\x1A\n',
    chunk('IHDR', 'x'.repeat(13)),
    chunk('tEXt', `Author\0${secret}`),
    chunk('eXIf', secret),
    chunk('IDAT', 'pixels'),
    chunk('IEND', ''),
    secret,
  )

/** A PDF with a secret in each place where programs write of a document's making. */
const talkativePdf = (s: string) =>
  pdf({
    catalog: `/Metadata 10 0 R /PieceInfo << /Word << /Private (${s}) >> >> /Legal (${s}) /Threads [<< /I << /Author (${s}) >> >>] /SomeProgram (${s}) /StructTreeRoot << /Type /StructTreeRoot /K << /Type /StructElem /S /Figure /T (${s}) /Alt (C:\\\\Users\\\\${s}\\\\me.jpg) >> >> /OCProperties << /OCGs [<< /Type /OCG /Name (Text) /Usage << /CreatorInfo << /Creator (${s}) >> >> >>] /D << >> >> /AcroForm << /Fields [<< /FT /Sig /T (sign) /V << /Type /Sig /Name (${s}) /Reason (${s}) /Location (${s}) >> >>] >>`,
    page: `/LastModified (${s}) /PieceInfo << /X (${s}) >> /Metadata 10 0 R /Program (${s}) /Annots [<< /Subtype /Text /Rect [0 0 9 9] /T (${s}) /Subj (${s}) /NM (${s}) /RC (<p>${s}</p>) /Contents (well said) >> << /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///home/${s}/cv.pdf) >> >>] /Resources << /XObject << /P 11 0 R /F 12 0 R >> >>`,
    drawing: `% ${s}\n/P Do /F Do`,
    more: [
      {
        dictionary: '/Type /Metadata /Subtype /XML /Filter /FlateDecode',
        bytes: deflateSync(`<x:xmpmeta>${s}</x:xmpmeta>`),
      },
      {
        dictionary: `/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Metadata 10 0 R`,
        bytes: jpeg(s),
      },
      {
        dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /OPI << /2.0 << /F (C:\\\\${s}.tif) >> >> /LastModified (${s})`,
        bytes: latin(`% ${s}\n0 0 m`),
      },
      `<< /Title (${s}) /Author (${s}) /Producer (${s}) /Creator (${s}) /Keywords (${s}) >>`,
      `(an object nobody needs: ${s})`,
    ],
    trailer: `/Info 13 0 R /ID [(${s}) (${s})]`,
  })

/** A text document with a secret in each such place. */
const talkativeDocx = (s: string) =>
  docx({
    body: `<!-- ${s} --><w:p w:rsidR="${s}" w:rsidRDefault="${s}"><w:ins w:id="1" w:author="${s}" w:initials="${s}" w:date="${s}"><w:r><w:t>A letter.</w:t></w:r></w:ins><w:r><w:drawing><wp:docPr xmlns:wp="wp" id="1" name="${s}.jpg" descr="C:\\Users\\${s}\\me.jpg"/></w:drawing></w:r><w:hyperlink r:id="rId7"><w:r><w:t>my page</w:t></w:r></w:hyperlink><w:r><w:instrText>HYPERLINK "C:\\${s}\\cv.docx"</w:instrText></w:r></w:p>`,
    relationships: [
      related('rId1', 'settings', 'settings.xml'),
      related('rId2', 'comments', 'comments.xml'),
      related('rId3', 'people', 'people.xml'),
      related('rId4', 'image', 'media/a.jpeg'),
      related('rId5', 'image', 'media/b.png'),
      related('rId6', 'customXml', '../customXml/item1.xml'),
      related('rId7', 'hyperlink', `file:///C:/Users/${s}/cv.docx`, 'External'),
    ].join(''),
    types:
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    parts: {
      'docProps/core.xml': `<c><dc:creator>${s}</dc:creator></c>`,
      'docProps/app.xml': `<p><Company>${s}</Company></p>`,
      'docProps/custom.xml': `<p>${s}</p>`,
      'customXml/item1.xml': `<p>${s}</p>`,
      'word/people.xml': `<w15:people><w15:person w15:author="${s}"/></w15:people>`,
      'word/comments.xml': `<w:comments><w:comment w:id="1" w:author="${s}" w:initials="${s}" w:date="${s}"><w:p><w:r><w:t>Well said.</w:t></w:r></w:p></w:comment></w:comments>`,
      'word/settings.xml': `<w:settings><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="${s}"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="${s}"/></w:docVars><w15:docId w15:val="${s}"/><w:zoom w:percent="100"/></w:settings>`,
      'word/_rels/settings.xml.rels': relationshipsPart(
        related('rId1', 'attachedTemplate', `file:///C:\\Users\\${s}\\Normal.dotm`, 'External'),
      ),
      'word/media/a.jpeg': jpeg(s),
      'word/media/b.png': png(s),
    },
  })

const secrets = fc.stringMatching(/^[A-Z][a-z]{5,12}[A-Z][a-z]{5,12}$/)

describe('a kept file says nothing of its author but what is on its pages:', () => {
  test('no name, date, program, path or number of a PDF is left, not even packed', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const kept = await clean(talkativePdf(secret))
        expect(everything(kept)).not.toContain(secret)
        expect(Buffer.from(kept.bytes).toString('latin1')).not.toMatch(/\/Info\b|\/ID\b|\/Metadata\b/)
      }),
      { numRuns: 5 },
    )
  })

  test('nor of a text document', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const kept = await clean(talkativeDocx(secret))
        expect(everything(kept)).not.toContain(secret)
      }),
      { numRuns: 5 },
    )
  })

  test('what is on the pages stays', async () => {
    const page = everything(await clean(talkativePdf('Secret')))
    expect(page).toContain('well said')
    expect(page).toContain('SCAN\xFF\0SCAN')
    const parts = readZip((await clean(talkativeDocx('Secret'))).bytes)
    expect(parts.get('word/document.xml')?.toString()).toContain('A letter.')
    expect(parts.get('word/comments.xml')?.toString()).toContain('Well said.')
    expect([...parts.keys()]).not.toContain('docProps/core.xml')
    expect(parts.get('[Content_Types].xml')?.toString()).not.toContain('docProps')
    expect(parts.get('word/_rels/document.xml.rels')?.toString()).not.toContain('people')
    expect(parts.get('word/media/b.png')?.toString('latin1')).toContain('pixels')
  })

  test('cleaning a clean file changes nothing a reader sees, and times are nobody’s', async () => {
    const once = await clean(docx())
    expect((await clean(once.bytes)).bytes).toEqual(once.bytes)
    expect(Buffer.from(once.bytes).readUInt32LE(10)).toBe(0x00210000)
    const page = await clean(pdf({ pages: 2, drawing: '0 0 m 100 100 l S' }))
    expect((await clean(page.bytes)).pages).toBe(2)
  })
})

describe('whatever is uploaded', () => {
  const mutated = (original: Uint8Array) =>
    fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }).map((changes) => {
      const bytes = original.slice()
      for (const [at, value] of changes) bytes[at] = value
      return bytes
    })
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.uint8Array({ maxLength: 3000 }).map((bytes) => joined('%PDF-1.7\n', bytes)),
    fc.uint8Array({ maxLength: 3000 }).map((bytes) => joined('PK\x03\x04', bytes)),
    mutated(talkativePdf('Secret')),
    mutated(talkativeDocx('Secret')),
    fc
      .tuple(fc.constantFrom(talkativePdf('Secret'), talkativeDocx('Secret')), fc.nat(4000))
      .map(([of, end]) => of.slice(0, end)),
  )

  test('is kept clean or refused in a word, never a mistake of ours', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        const answer = await cleanFile(bytes, limits)
        if (answer.ok) expect(answer.value.bytes.length).toBeGreaterThan(0)
        else expect(answer.problem).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: 60 },
    )
  })
})

test('what is packed into a document can be unpacked by anybody', () => {
  const zip = Buffer.from(docx())
  const begin = 30 + zip.readUInt16LE(26)
  expect(inflateRawSync(zip.subarray(begin, begin + zip.readUInt32LE(18))).toString()).toContain('<Types')
})
