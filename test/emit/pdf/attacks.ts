/* 44 ways in which a page reaches out or reads files. `net` is the address of a listener, `file` a file with a secret. */

export interface Targets {
  /** `http://127.0.0.1:1234` */
  readonly net: string
  /** `127.0.0.1:1234` */
  readonly host: string
  /** Path of the file with the secret. */
  readonly file: string
}

type Attack = readonly [name: string, markup: (path: string, targets: Targets) => string]

const script = (code: string): string => `<script>${code}</script>`

export const attacks: readonly Attack[] = [
  ['iframe file', (_path, { file }) => `<iframe src="file://${file}"></iframe>`],
  ['iframe FiLe', (_path, { file }) => `<iframe src="FiLe://${file}"></iframe>`],
  ['iframe http', (path, { net }) => `<iframe src="${net}/${path}"></iframe>`],
  ['iframe redirect to http', (path, { net }) => `<iframe src="${net}/redirect/${path}"></iframe>`],
  ['iframe redirect to file', (path, { net }) => `<iframe src="${net}/file/${path}"></iframe>`],
  ['iframe srcdoc img', (path, { net }) => `<iframe srcdoc="<img src='${net}/${path}'>"></iframe>`],
  [
    'iframe data html',
    (path, { net }) => `<iframe src="data:text/html,<img src='${net}/${path}'>"></iframe>`,
  ],
  ['object file', (_path, { file }) => `<object data="file://${file}" type="text/plain"></object>`],
  ['embed file', (_path, { file }) => `<embed src="file://${file}" type="text/plain">`],
  ['img file', (_path, { file }) => `<img src="file://${file}.svg">`],
  ['img http', (path, { net }) => `<img src="${net}/${path}">`],
  ['img srcset', (path, { net }) => `<img srcset="${net}/${path} 1x">`],
  ['img protocol-relative', (path, { host }) => `<base href="http://x/"><img src="//${host}/${path}">`],
  ['link css file', (_path, { file }) => `<link rel="stylesheet" href="file://${file}">`],
  ['link css http', (path, { net }) => `<link rel="stylesheet" href="${net}/${path}">`],
  ['@import', (path, { net }) => `<style>@import url("${net}/${path}");</style>`],
  ['css url', (path, { net }) => `<p style="background:url(${net}/${path})">x</p>`],
  [
    '@font-face http',
    (path, { net }) =>
      `<style>@font-face{font-family:x;src:url(${net}/${path})}p{font-family:x}</style><p>x</p>`,
  ],
  [
    '@font-face file',
    (_path, { file }) =>
      `<style>@font-face{font-family:y;src:url(file://${file})}p{font-family:y}</style><p>x</p>`,
  ],
  [
    '@media print url',
    (path, { net }) => `<style>@media print{p{background:url(${net}/${path})}}</style><p>x</p>`,
  ],
  ['@page margin box url', (path, { net }) => `<style>@page{@top-left{content:url(${net}/${path})}}</style>`],
  ['preconnect', (_path, { net }) => `<link rel="preconnect" href="${net}">`],
  ['dns-prefetch', () => '<link rel="dns-prefetch" href="//canary.example">'],
  ['prefetch', (path, { net }) => `<link rel="prefetch" href="${net}/${path}">`],
  ['preload', (path, { net }) => `<link rel="preload" as="image" href="${net}/${path}">`],
  ['icon', (path, { net }) => `<link rel="icon" href="${net}/${path}">`],
  ['meta refresh http', (path, { net }) => `<meta http-equiv="refresh" content="0;url=${net}/${path}">`],
  ['meta refresh file', (_path, { file }) => `<meta http-equiv="refresh" content="0;url=file://${file}">`],
  ['svg image', (path, { net }) => `<svg><image href="${net}/${path}" width="9" height="9"/></svg>`],
  ['svg use', (path, { net }) => `<svg><use href="${net}/${path}#a"/></svg>`],
  [
    'video and poster',
    (path, { net }) => `<video src="${net}/v-${path}" poster="${net}/${path}" preload="auto"></video>`,
  ],
  ['input image', (path, { net }) => `<input type="image" src="${net}/${path}">`],
  ['body background', (path, { net }) => `<table background="${net}/${path}"><tr><td>x</table>`],
  ['base file', (_path, { file }) => `<base href="file://${file}/../"><iframe src="secret.txt"></iframe>`],
  ['fetch http', (path, { net }) => script(`fetch("${net}/${path}",{mode:"no-cors"})`)],
  [
    'fetch file',
    (_path, { file }) => script(`fetch("file://${file}").then(r=>r.text()).then(t=>document.body.append(t))`),
  ],
  [
    'XHR file',
    (_path, { file }) =>
      script(
        `x=new XMLHttpRequest;x.open("GET","file://${file}",false);try{x.send();document.body.append(x.responseText)}catch(e){}`,
      ),
  ],
  ['WebSocket', (path, { host }) => script(`new WebSocket("ws://${host}/${path}")`)],
  ['EventSource', (path, { net }) => script(`new EventSource("${net}/${path}")`)],
  ['sendBeacon', (path, { net }) => script(`navigator.sendBeacon("${net}/${path}","x")`)],
  [
    'Worker',
    (path, { net, host }) =>
      script(
        `new Worker(URL.createObjectURL(new Blob(['fetch("${net}/${path}",{mode:"no-cors"});new WebSocket("ws://${host}/w-${path}")'])))`,
      ),
  ],
  ['location file', (_path, { file }) => script(`location="file://${file}"`)],
  ['window.open', (path, { net }) => script(`window.open("${net}/${path}")`)],
  [
    'speculation rules',
    (path, { net }) =>
      `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${net}/${path}"],"eagerness":"immediate"}]}</script>`,
  ],
]
