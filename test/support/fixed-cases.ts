/* Random cases that are the same in every run, so that a change is never refused for a case that another run did not try. */
import fc from 'fast-check'

// Others are tried with `CASES=7 npx jest …`; what fails names its seed.
fc.configureGlobal({ seed: Number(process.env['CASES'] ?? 2026) })

export { fc }
