import { writeSchema } from '../checks/schema-file.ts'

await writeSchema()
console.log('src/platform/db/schema.ts says what db/migrations make.')
