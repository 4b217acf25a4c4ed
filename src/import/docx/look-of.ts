import { isOn, valueOf, within, type XmlElement } from '../archive/xml-tree.ts'
import { isLifted, isRaised, isStruck, type Styles } from './styles.ts'

/** How the letters of a run look, as far as that changes what they say. */
export interface Look {
  readonly hidden: boolean
  /** Crossed out: shown, but no longer said. */
  readonly struck: boolean
  /** Set higher or lower than the line. */
  readonly raised: boolean
  /** Moved off the line by so much, which whole figures are, too. */
  readonly lifted: boolean
  readonly colour: string | undefined
}

/** The look of a run by its own properties, else by its style and that of its paragraph. */
export function lookOf(run: XmlElement | undefined, style: string | undefined, styles: Styles): Look {
  const own = styles.of(valueOf(within(run, 'w:rStyle')))
  const around = styles.of(style)
  // Word takes what both styles switch on as switched off again.
  const toggled = (key: 'hidden' | 'struck'): boolean => (own?.[key] ?? false) !== (around?.[key] ?? false)
  return {
    hidden: isOn(within(run, 'w:vanish')) ?? toggled('hidden'),
    struck: isStruck(run) ?? toggled('struck'),
    raised: isRaised(run) ?? own?.raised ?? around?.raised ?? false,
    lifted: isLifted(run) ?? own?.lifted ?? around?.lifted ?? false,
    colour: valueOf(within(run, 'w:color')) ?? own?.colour ?? around?.colour,
  }
}
