import { Refused } from '../refused.ts'

/** A file past a limit, which is named. */
export const tooLarge = (zh: string, en = zh): Refused =>
  new Refused({
    zh: `文件超出读取上限（${zh}）：年报远小于此，请核对是不是选错了文件`,
    en: `the file is past what is read (at most ${en}): reports are far smaller, please see whether it is the right file`,
  })

/** A file whose bytes do not hold together. */
export const damaged = (): Refused =>
  new Refused({
    zh: '文件已损坏或不完整：请用 Word、Excel 或 WPS 打开后另存一份再导入',
    en: 'the file is damaged or incomplete: open it in Word, Excel or WPS, save it anew and import that',
  })

/** An archive that is not what its directory says, as no office program writes it. */
export const dishonest = (): Refused =>
  new Refused({
    zh: '文件内部结构自相矛盾，不予读取：请用 Word、Excel 或 WPS 打开后另存一份再导入',
    en: 'the file contradicts itself inside and is not read: open it in Word, Excel or WPS, save it anew and import that',
  })

/** A file that wants a password. */
export const locked = (): Refused =>
  new Refused({
    zh: '文件设有打开密码，无法读取：请去掉密码后再导入',
    en: 'the file is protected by a password: remove the password, then import it',
  })

/** An XML part that cannot be what an office program wrote. */
export const unsound = (part: string): Refused =>
  new Refused({
    zh: `文件中的 ${part} 不是可以安全读取的 XML：请用 Word、Excel 或 WPS 打开后另存一份再导入`,
    en: `${part} inside the file is no XML that can be read safely: open it in Word, Excel or WPS, save it anew and import that`,
  })
