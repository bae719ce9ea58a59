import { langs, type Lang } from '#src/kernel/lang.ts'
import { LabelText, type FieldProps } from './field.tsx'
import { TextField } from './fields.tsx'
import { Fieldset } from './form.tsx'
import { TextArea } from './text-area.tsx'

/** Languages by their own names, as everybody who writes in them knows them. */
const ownNames: Record<Lang, string> = { en: 'English', fr: 'Français', de: 'Deutsch' }

type TranslatedProps = Pick<FieldProps, 'name' | 'form' | 'lang' | 'hint' | 'optional'> & {
  readonly label: string
  /** Several lines for each language. */
  readonly rows?: number | undefined
  /** May stay empty in all languages. */
  readonly optional?: boolean | undefined
}

/** One text in all languages: three fields, name.en, name.fr and name.de, under one legend. */
export const TranslatedField = ({ name, label, form, lang, hint, rows, optional }: TranslatedProps) => (
  <Fieldset legend={<LabelText {...{ name, label, form, lang, optional }} />} hint={hint}>
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

type RowProps = Pick<TranslatedProps, 'name' | 'label' | 'form' | 'lang'>

/** The same in one row of a list: each field says which row and which language it is. */
export const TranslatedRow = ({ name, label, form, lang }: RowProps) => (
  <div class="translated">
    {langs.map((each) => (
      <TextField key={each} name={`${name}.${each}`} label={`${label} (${ownNames[each]})`} form={form} lang={lang} />
    ))}
  </div>
)
