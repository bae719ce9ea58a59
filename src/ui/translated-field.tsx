import { langs, type Lang } from '#src/kernel/lang.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './fields.tsx'
import { Fieldset } from './form.tsx'
import { TextArea } from './text-area.tsx'

/** Languages by their own names, as everybody who writes in them knows them. */
const ownNames: Record<Lang, string> = { en: 'English', fr: 'Français', de: 'Deutsch' }

type TranslatedProps = Pick<FieldProps, 'name' | 'form' | 'lang' | 'hint' | 'optional'> & {
  readonly label: string
  /** Several lines for each language. */
  readonly rows?: number | undefined
}

/** One text in all languages: three fields, name.en, name.fr and name.de, under one legend. */
export const TranslatedField = ({ name, label, form, lang, hint, rows, optional = false }: TranslatedProps) => (
  <Fieldset legend={label} hint={hint}>
    <div class="translated">
      {langs.map((each) => {
        const props = { name: `${name}.${each}`, label: ownNames[each], form, lang, required: !optional }
        return rows === undefined ? <TextField key={each} {...props} /> : <TextArea key={each} {...props} rows={rows} />
      })}
    </div>
  </Fieldset>
)

/** The labels of such fields for the error summary: "Name (Deutsch)". */
export const translatedLabels = (name: string, label: string): Record<string, string> =>
  Object.fromEntries(langs.map((each) => [`${name}.${each}`, `${label} (${ownNames[each]})`]))
