/* The least that prints: launches the browser, sets the finished HTML, writes the PDF. No guard, no check, no subset. */
import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const [executablePath, html, pdf] = process.argv.slice(2)
const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  pipe: true,
  args: ['--no-sandbox'],
})
const [page] = await browser.pages()
await page.setContent(await readFile(html, 'utf8'), { waitUntil: 'load' })
await writeFile(
  pdf,
  await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
)
await browser.close()
