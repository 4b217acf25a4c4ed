import type { HTTPRequest, Page } from 'puppeteer-core'
import { EnvironmentError } from '../../errors.ts'
import type { Printed } from './printer.ts'

/** Prints a document on a page of its own: scripts off, offline, every request refused and noted. */
export async function printPage(page: Page, html: string): Promise<Printed> {
  const blocked: string[] = []
  page.on('request', (request) => {
    settle(request, blocked)
  })
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    page.setRequestInterception(true),
  ])
  await page.setContent(html, { waitUntil: 'load' })
  await facesLoaded(page)
  const session = await page.createCDPSession()
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return { pdf: Buffer.from(data, 'base64'), blocked }
}

function settle(request: HTTPRequest, blocked: string[]): void {
  const url = request.url()
  if (url === 'about:blank' || url.startsWith('data:')) void request.continue().catch(() => undefined)
  else {
    blocked.push(url)
    void request.abort().catch(() => undefined)
  }
}

/** Waits for every face; faces used only in page margins would otherwise be missing. One that fails is an error, never a substitute. */
async function facesLoaded(page: Page): Promise<void> {
  const failed = Number(await page.evaluate(loadFaces))
  if (failed > 0) {
    throw new EnvironmentError({
      zh: `有 ${failed} 种字体没有载入，已停止打印。请重新安装`,
      en: `${failed} faces did not load; nothing was printed. Install the tool again`,
    })
  }
}

/** Runs in the page, in a world of ours that the page's own scripts (which are off) could not touch. */
const loadFaces = `Promise.allSettled([...document.fonts].map((face) => face.load()))
  .then((results) => results.filter(({ status }) => status === 'rejected').length)`
