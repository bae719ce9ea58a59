import { z } from 'zod'

const schema = z.object({
  BASE_URL: z
    .url('BASE_URL is not an address. Give the one people open, e.g. BASE_URL=https://mentoring.example.org')
    .default('http://localhost:3000'),
  PORT: z.coerce.number('PORT is not a number. Give a free port, e.g. PORT=3000').int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'DATABASE_URL must begin with postgres://. Leave it out to use the private PostgreSQL in DATA_DIR.',
    )
    .optional(),
  TIME_ZONE: z
    .string()
    .refine(isZone, 'TIME_ZONE is not a zone. Give a name like TIME_ZONE=Europe/Luxembourg')
    .default('Europe/Luxembourg'),
  DATA_DIR: z.string().default('var/data'),
  SECRET_KEY: z
    .string()
    .min(32, 'SECRET_KEY is shorter than 32 characters. Leave it out, or use: openssl rand -base64 32')
    .optional(),
  SMTP_URL: z
    .string('SMTP_URL is missing. Give your mail server, e.g. SMTP_URL=smtp://user:password@mail.example.org:587')
    .regex(/^smtps?:\/\//, 'SMTP_URL must begin with smtp:// or smtps://'),
  MAIL_FROM: z
    .string(
      'MAIL_FROM is missing. Give the sender people may answer to, e.g. MAIL_FROM="ADVANCE mentoring <mentoring@example.org>"',
    )
    .includes('@', { message: 'MAIL_FROM must contain an address, e.g. "ADVANCE mentoring <mentoring@example.org>"' }),
})

function isZone(name: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== ''
  } catch {
    return false
  }
}

export type Configuration = z.infer<typeof schema>

/** Reads the configuration from the environment, or answers every wrong or missing key with its remedy. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): { configuration: Configuration } | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return { configuration: parsed.data }
  return { problems: parsed.error.issues.map((issue) => issue.message) }
}
