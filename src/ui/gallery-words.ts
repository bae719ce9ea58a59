/** Texts that strain a layout. The people are invented. */
export const LONG_NAME = 'Maria-Magdalena Wolkenstein-Montgelas von der Hohen Quelle y Fernández de la Vega'

/** Sixty letters without a place to break. */
export const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenkasse'.slice(0, 60)

/** A sentence that runs from right to left, with Latin letters inside. */
export const RTL = 'أود أن أتحدث عن التقدم بطلب ERC وعن بناء فريق بحثي.'

/** A short letter. */
export const LETTER = `When my second contract began, I noticed that I could explain my results to anyone, and my plans to no one.

I would like to talk with somebody who has left a large group and built a small one. What did you stop doing? Whom did you ask first? I know the papers about this; I do not know the mornings.`
