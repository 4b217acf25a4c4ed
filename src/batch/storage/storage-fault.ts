/* What object storage answers instead of doing what it is asked, in words. Keys never stand in them. */
import { EnvironmentError } from '../../errors.ts'
import type { Text } from '../../language/text.ts'

/** An answer that is no success. */
export interface Refusal {
  readonly status: number
  /** `NoSuchBucket`; empty where the answer has none, as to HEAD. */
  readonly code: string
}

export interface Asked {
  readonly bucket: string
  /** Where it was asked, without anything secret. */
  readonly host: string
  /** `s3://bucket/key`. */
  readonly name: string
  /** True when it was to be written. */
  readonly writes: boolean
}

/** The error for a refusal, or for a storage that was not reached. It meets all that is still to be done. */
export const storageFault = (
  asked: Asked,
  refusal: Refusal | { readonly unreached: string },
): EnvironmentError =>
  new EnvironmentError(wording(asked, refusal), Object.assign(new Error('storage'), { code: 'STORAGE' }))

function wording(asked: Asked, refusal: Refusal | { readonly unreached: string }): Text {
  const { host, bucket, name } = asked
  if ('unreached' in refusal) {
    return {
      zh: `连不上对象存储 ${host}（${refusal.unreached}），试了几次。请查 AWS_ENDPOINT_URL 和网络；再运行一次同样的命令即可接着做`,
      en: `object storage at ${host} cannot be reached (${refusal.unreached}), after several tries. Look at AWS_ENDPOINT_URL and the network; run the same command again to go on`,
    }
  }
  const { status, code } = refusal
  if (code === 'NoSuchBucket')
    return {
      zh: `${host} 上没有存储桶 ${bucket}。请先建好，或改 -o 的地址`,
      en: `there is no bucket ${bucket} at ${host}. Make it first, or name another with -o`,
    }
  if (unknownKeys.has(code))
    return {
      zh: `${host} 不认这对密钥（${code}）。请查 AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN 和 AWS_REGION`,
      en: `${host} does not accept the keys (${code}). Look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION`,
    }
  if (code === 'RequestTimeTooSkewed')
    return {
      zh: `本机的时钟与 ${host} 相差太多，请求被拒绝。请校准时钟`,
      en: `this machine’s clock is too far from that of ${host}, which refuses. Set the clock`,
    }
  if (status === 403) return forbidden(asked)
  if (status >= 300 && status < 400)
    return {
      zh: `存储桶 ${bucket} 在别的区域或地址（${code || status}）。请查 AWS_REGION 和 AWS_ENDPOINT_URL`,
      en: `the bucket ${bucket} is in another region or at another address (${code || status}). Look at AWS_REGION and AWS_ENDPOINT_URL`,
    }
  return {
    zh: `对象存储不肯处理 ${name}（${status} ${code}）。再运行一次同样的命令即可接着做；总是这样就请管存储的人看`,
    en: `object storage refuses ${name} (${status} ${code}). Run the same command again to go on; if it stays so, ask whoever runs the storage`,
  }
}

const unknownKeys = new Set([
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'InvalidToken',
  'AuthorizationHeaderMalformed',
])

const forbidden = ({ name, writes }: Asked): Text =>
  writes
    ? {
        zh: `没有权限写 ${name}。请让这对密钥可写这个前缀`,
        en: `no permission to write ${name}. Let these keys write there`,
      }
    : {
        zh: `没有权限读 ${name}。请让这对密钥可读、可列这个前缀`,
        en: `no permission to read ${name}. Let these keys read and list there`,
      }

/** Without the client no object storage. */
export const noClient = new EnvironmentError({
  zh: '写对象存储要用 aws4fetch，这里没有装。请运行 npm install aws4fetch',
  en: 'object storage needs aws4fetch, which is not installed here. Run npm install aws4fetch',
})

/** Without keys neither. */
export const noKeys = new EnvironmentError({
  zh: '写对象存储要有密钥：请设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY（临时密钥还要 AWS_SESSION_TOKEN）',
  en: 'object storage needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN for temporary ones)',
})
