/* Results turned into what every format is handed: one language, lasting names, official names. */
import { isAbsolute, relative, resolve } from 'node:path'
import { catalogue } from '../check/catalogue.ts'
import { placeName } from '../check/place-name.ts'
import type { Account, Listed, ReportAccount } from '../finding/account.ts'
import type { Finding } from '../finding/finding.ts'
import { fingerprints } from '../finding/fingerprint.ts'
import { recordOf } from '../finding/record.ts'
import { summaryOf, type Judged } from './commands/judge.ts'
import type { Held } from './baseline.ts'
import type { Context } from './context.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

/** The account of a run. */
export function accountOf(
  { results, known, gone }: Held,
  { unopened, fails, house }: Pick<Account, 'unopened' | 'fails'> & { readonly house: Account['catalogue'] },
  { io, language, quiet }: Context,
): Account {
  const nameOf = namesFrom(rootOf(io), io.cwd)
  return {
    language,
    version,
    today: io.today,
    reports: results.map((one) => reportAccount(one, { language, nameOf })),
    unopened,
    catalogue: [...catalogue, ...house],
    baseline: { known, gone: gone.length },
    summary: quiet ? '' : summaryOf(results, known)[language],
    fails,
    nameOf,
  }
}

/** The folder that CI systems take file names from: the checkout when we run inside it, else where we run. */
function rootOf({ env, cwd }: Pick<Io, 'env' | 'cwd'>): string {
  const checkout = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'] ?? ''
  const way = relative(checkout, cwd)
  return isAbsolute(checkout) && !way.startsWith('..') && !isAbsolute(way) ? checkout : cwd
}

const namesFrom =
  (root: string, cwd: string) =>
  (file: string): string => {
    if (file === '-') return 'stdin'
    const way = relative(root, resolve(cwd, file))
    return (way.startsWith('..') || isAbsolute(way) ? resolve(cwd, file) : way).replaceAll('\\', '/')
  }

function reportAccount(
  { file, findings, waived, verdicts, of }: Judged,
  { language, nameOf }: Pick<Account, 'language' | 'nameOf'>,
): ReportAccount {
  let prints: ReturnType<typeof fingerprints> | undefined
  const listed = (finding: Finding): Listed => ({
    ...recordOf(finding, language),
    // Few formats give them.
    get fingerprint() {
      prints ??= fingerprints([...findings, ...waived.map((one) => one.finding)], nameOf(file))
      return prints.get(finding) ?? ''
    },
    where: of ? placeName(finding.at.path, of.edition)[language] : '',
  })
  return {
    file,
    heading: of
      ? { zh: `${of.agency} ${of.year} 年度`, en: `${of.agency}, ${of.year}` }[language]
      : nameOf(file),
    agency: of?.agency,
    verdicts,
    findings: findings.map(listed),
    waived: waived.map(({ finding, waiver }) => ({ ...listed(finding), reason: waiver.reason })),
  }
}
