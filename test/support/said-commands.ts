/* Commands of ours as pages and scripts say them, held against those that there are. */
import { commands } from '../../src/cli/declared/all.ts'

export interface Said {
  readonly command: string
  readonly words: readonly string[]
}

/** Every `disclosure …` in a text, up to the end of the command. Lines that end in a backslash go on. */
export const commandsIn = (text: string): readonly Said[] =>
  [
    ...text
      .replace(/\\\n\s*/g, ' ')
      .matchAll(
        /(?:^|[\s"'`(])(?:npx )?(?:\$\{DISCLOSURE:-disclosure\}|disclosure|sh "\$\w+\/part\.sh") ?([^\n|&;#`]*)/gm,
      ),
  ]
    .map(([whole, rest = '']) => {
      const words = (/"\$\w+\/part\.sh"/.test(whole) ? `build ${rest}` : rest).split(/\s+/).filter(Boolean)
      return { command: words[0] ?? '', words: words.slice(1) }
    })
    .filter(({ command }) => /^[a-z]+$/.test(command))

const everywhere = ['--lang', '--quiet', '--no-color', '--debug', '--help']

/** What of a command is not ours: its name, or an option that it does not have. */
export function strangeIn({ command, words }: Said): readonly string[] {
  const declared = commands.find(({ name }) => name === command)
  if (!declared) return [command]
  const known = declared.options.flatMap(({ flags }) => flags.split(/[ ,]+/))
  return words.filter(
    (word) =>
      /^--?[a-z]/.test(word) && !known.includes(word.replace(/=.*/, '')) && !everywhere.includes(word),
  )
}
