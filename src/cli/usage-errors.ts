import type { CommanderError } from 'commander'
import { UsageError } from '../errors.ts'
import type { Text } from '../language/text.ts'

/** What commander objects to, in both languages. */
export function usageError({ code, message }: CommanderError): UsageError {
  const names = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? '')
  const meant = /\(Did you mean (?:one of )?([^)]*?)\?\)/.exec(message)?.[1]
  const choices = /Allowed choices are (?<all>.*)\.$/m.exec(message)?.groups?.['all']?.split(', ')
  const said = sayings[code]?.(names, choices) ?? {
    zh: message.replace(/^error: /, ''),
    en: message.replace(/^error: /, '').split('\n')[0] ?? '',
  }
  return new UsageError({
    zh: `${said.zh}${meant === undefined ? '。' : `，是否要写 ${meant}？`}用法见 disclosure --help`,
    en: `${said.en}${meant === undefined ? '.' : `; did you mean ${meant}?`} See disclosure --help`,
  })
}

type Saying = (names: readonly string[], choices?: readonly string[]) => Text

const sayings: Readonly<Record<string, Saying>> = {
  'commander.unknownCommand': ([name = '']) => ({
    zh: `没有“${name}”这个命令`,
    en: `there is no command “${name}”`,
  }),
  'commander.unknownOption': ([name = '']) => ({
    zh: `没有 ${name} 这个选项`,
    en: `there is no option ${name}`,
  }),
  'commander.missingArgument': ([name = '']) => ({
    zh: name === 'reports' ? '没有写报告的文件名' : `缺少参数 ${name}`,
    en: name === 'reports' ? 'no report is named' : `the argument ${name} is missing`,
  }),
  'commander.optionMissingArgument': ([name = '']) => ({
    zh: `选项 ${name} 后面要有值`,
    en: `the option ${name} needs a value`,
  }),
  'commander.excessArguments': () => ({ zh: '参数太多', en: 'there are too many arguments' }),
  'commander.invalidArgument': ([option = '', value = ''], choices = []) => ({
    zh: `选项 ${option} 不能是“${value}”${choices.length > 0 ? `，可以是 ${choices.join('、')}` : ''}`,
    en: `the option ${option} cannot be “${value}”${choices.length > 0 ? `, but one of ${choices.join(', ')}` : ''}`,
  }),
}
