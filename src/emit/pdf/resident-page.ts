/*
 * One document that stays: style sheet and faces are set once, then one report after another passes through its body. Scripts
 * are off, the page is offline, it has a policy that lets nothing in, and every request is refused and noted.
 */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core'
import { EnvironmentError } from '../../errors.ts'
import type { Role } from '../html/characters.ts'
import type { Characters } from './faces.ts'
import type { Cast, TypeCase } from './type-case.ts'

/** A document to be printed: what changes from one report to the next. */
export interface Sheet {
  readonly title: string
  /** Markup of the body, from our own templates. */
  readonly body: string
  readonly characters: Characters
}

/** What printing one document gave. */
export interface Printed {
  readonly pdf: Uint8Array
  /** Addresses that the page asked for and did not get. Our own pages ask for none. */
  readonly blocked: readonly string[]
}

export interface Outfit {
  /** The document with the style sheet and an empty body. */
  readonly resident: string
  readonly types: TypeCase
  /** A folder of the browser's own, where faces lie while they are handed over. */
  readonly folder: string
  /** True where the browser draws nothing of a page that is out of sight, and prints it all the same. */
  readonly hidden: boolean
}

export class ResidentPage {
  /** False once something was on it that our templates do not write: it is not used again. */
  fit = true
  readonly page: Page
  private readonly session: CDPSession
  private readonly outfit: Outfit
  private readonly handles: string
  private readonly cases = new Map<Role, ReadonlySet<string>>()
  private blocked: string[] = []

  private constructor(page: Page, outfit: Outfit, { session, handles }: Opened) {
    this.page = page
    this.session = session
    this.outfit = outfit
    this.handles = handles
    // It may crash while nobody is waiting for it.
    page.once('error', () => {
      this.fit = false
    })
    page.on('request', (request) => {
      settle(request, this.blocked)
    })
    // What the policy forbids does not even become a request.
    session.on('Audits.issueAdded', ({ issue }) => {
      const { blockedURL } = issue.details.contentSecurityPolicyIssueDetails ?? {}
      if (blockedURL !== undefined) this.blocked.push(blockedURL)
    })
  }

  /** A page ready for reports. `page` is one that has shown nothing yet. */
  static async open(page: Page, outfit: Outfit): Promise<ResidentPage> {
    return new ResidentPage(page, outfit, await orFallen(page, guarded(page, outfit)))
  }

  /** Prints a document. What it leaves behind is gone when the next one is set. */
  print(sheet: Sheet, wanted: Characters): Promise<Printed> {
    return orFallen(this.page, this.printed(sheet, wanted))
  }

  private async printed({ title, body }: Sheet, wanted: Characters): Promise<Printed> {
    this.blocked = []
    const faces = await this.outfit.types.lacking(this.cases, wanted)
    if (faces.length > 0) await this.handOver(faces)
    this.fit = (await this.call(set, [title, body])) === true
    const { data } = await this.session.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    // A page of ours asks for nothing; what another asks for may take a moment to be told.
    for (let turn = 0; !this.fit && this.blocked.length === 0 && turn < 10; turn += 1) await pause(50)
    if (this.blocked.length > 0) this.fit = false
    return { pdf: Buffer.from(data, 'base64'), blocked: this.blocked }
  }

  /** Gives the page faces instead of those of the same family. One that does not load is an error, never a substitute. */
  private async handOver(faces: readonly Cast[]): Promise<void> {
    const file = join(this.outfit.folder, 'faces')
    await writeFile(file, Buffer.concat(faces.map((face) => face.file)))
    try {
      const input = await this.call(inputOf, [], { byValue: false })
      await this.session.send('DOM.setFileInputFiles', { files: [file], objectId: String(input) })
      const list = faces.map(({ family, file: { length } }) => [family, length])
      const failed = await this.call(wear, [list])
      if (failed !== 0) throw unloaded(Number(failed))
    } finally {
      await rm(file, { force: true })
    }
    for (const { role, characters } of faces) this.cases.set(role, characters)
  }

  /** Calls a function of ours in the page with the handles as `this`; its value, or the name of the object it gives. */
  private async call(
    code: string,
    values: readonly unknown[],
    { byValue = true }: { readonly byValue?: boolean } = {},
  ): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId: this.handles,
      functionDeclaration: code,
      arguments: values.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: byValue,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return byValue ? (result.value as unknown) : result.objectId
  }
}

/** A page in place of another that may not be used again. The new one comes first: a whole browser ends with its last tab. */
export async function replaced(browser: Browser, { page: old }: ResidentPage): Promise<Page> {
  const page = await browser.newPage()
  await old.close()
  return page
}

interface Opened {
  readonly session: CDPSession
  /** The name of the object that holds the parts of the page. */
  readonly handles: string
}

/** What some work gives, unless the page crashes before. */
async function orFallen<Value>(page: Page, work: Promise<Value>): Promise<Value> {
  // A promise for the life of the page would hold on to all that ever raced it.
  let fall: (cause: Error) => void = () => undefined
  const fallen = new Promise<never>((_resolve, reject) => {
    fall = reject
  })
  page.on('error', fall)
  try {
    return await Promise.race([work, fallen])
  } finally {
    page.off('error', fall)
  }
}

/** Puts the guards up, then the document in. */
async function guarded(page: Page, { resident, hidden }: Outfit): Promise<Opened> {
  const guard = (request: HTTPRequest): void => {
    settle(request, [])
  }
  page.on('request', guard)
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    page.setRequestInterception(true),
  ])
  await page.setContent(resident, { waitUntil: 'load' })
  page.off('request', guard)
  const session = await page.createCDPSession()
  await session.send('Audits.enable')
  if (hidden) await hide(session)
  const { result } = await session.send('Runtime.evaluate', { expression: takeHold })
  return { session, handles: result.objectId ?? '' }
}

/** Takes a page out of sight, so that no frames are drawn of it: a twentieth of what the browser has to do. */
async function hide(session: CDPSession): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget')
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } })
}

function settle(request: HTTPRequest, blocked: string[]): void {
  const url = request.url()
  if (url === 'about:blank' || url.startsWith('data:')) void request.continue().catch(() => undefined)
  else {
    blocked.push(url)
    void request.abort().catch(() => undefined)
  }
}

const unloaded = (failed: number): EnvironmentError =>
  new EnvironmentError({
    zh: `有 ${failed} 种字体没有载入，已停止打印。请重新安装`,
    en: `${failed} faces did not load; nothing was printed. Install the tool again`,
  })

// The functions below run in the page, whose own scripts are off. They reach its parts only by handles taken while it was
// empty: an element named `body` or `title` would stand before the real one.

const takeHold = `({
  body: document.body,
  title: document.querySelector('title'),
  fonts: document.fonts,
  input: Object.assign(document.createElement('input'), { type: 'file' }),
  worn: new Map(),
})`

const inputOf = 'function () { return this.input }'

/** Takes the faces from the file that was put into the input. How many did not load. */
const wear = `async function (list) {
  const bytes = await this.input.files[0].arrayBuffer()
  this.input.value = ''
  let [start, failed] = [0, 0]
  for (const [family, length] of list) {
    const face = new FontFace(family, bytes.slice(start, (start += length)))
    if (this.worn.has(family)) this.fonts.delete(this.worn.get(family))
    this.worn.set(family, face)
    this.fonts.add(face)
    await face.load().catch(() => { failed += 1 })
  }
  return failed
}`

/** What our templates write, and nothing that could reach out or outlast its report. */
const plain =
  'main,div,h1,h2,h3,h4,h5,span,p,section,table,caption,colgroup,col,thead,tbody,tr,th,td,small,ul,li,blockquote,dl,dt,dd,strong,em,a,br'
const odd = `:not(${plain}),[src],[srcset],[background],[autofocus],[style*="("],[style*="\\\\\\\\"]`

/** Sets a report. True when it is of a plain kind. */
const set = `function (title, body) {
  this.title.textContent = title
  this.body.innerHTML = body
  return this.body.querySelector('${odd}') === null
}`
