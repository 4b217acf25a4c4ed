import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Environment } from '../../emit/pdf/cache-folder.ts'

/** The LibreOffice of this machine: on the path, or where it is usually installed; undefined where there is none. */
export function findOffice(env: Environment): string | undefined {
  const named = env['DISCLOSURE_OFFICE']
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined
  const program = process.platform === 'win32' ? 'soffice.exe' : 'soffice'
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...folders.map((folder) => join(folder, program)), ...usual(env)].find((path) => existsSync(path))
}

function usual(env: Environment): readonly string[] {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) =>
      env[name] ? [`${env[name]}\\LibreOffice\\program\\soffice.exe`] : [],
    )
  const optional = existsSync('/opt')
    ? readdirSync('/opt').filter((name) => name.startsWith('libreoffice'))
    : []
  return [
    '/usr/lib/libreoffice/program/soffice',
    '/usr/lib64/libreoffice/program/soffice',
    ...optional.map((name) => `/opt/${name}/program/soffice`),
    '/snap/bin/libreoffice',
  ]
}
