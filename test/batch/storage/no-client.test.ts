import { storageClient } from '../../../src/batch/storage/storage-client.ts'
import { EnvironmentError } from '../../../src/errors.ts'

jest.mock('aws4fetch', () => {
  throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
})

test('where the optional client is not installed, what to install is said', async () => {
  const env = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }
  const error: unknown = await storageClient({ bucket: 'nianbao', prefix: '' }, env).catch(
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(EnvironmentError)
  expect((error as EnvironmentError).text).toEqual({
    zh: expect.stringContaining('npm install aws4fetch') as string,
    en: expect.stringContaining('npm install aws4fetch') as string,
  })
})
