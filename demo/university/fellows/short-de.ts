import type { DemoApplication } from '../types.ts'

export const shortDe: readonly DemoApplication[] = [
  {
    person: {
      key: 'annika-freudensprung',
      givenName: 'Annika',
      familyName: 'Freudensprung',
      email: 'annika.freudensprung@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'dgeo',
      rank: 'doctoral-researcher',
      contractEnd: '2028-02-28',
      lineManager: 'ilse-brandscheid',
      supervisors: ['ilse-brandscheid'],
    },
    letter: {
      lang: 'de',
      why: 'Meine Dissertation handelt von Grundstücken, die niemandem auffallen: Garagenhöfe, Wendeplätze, Streifen neben der Bahn. Auf Tagungen höre ich, das Thema sei charmant. Ich habe den Verdacht, dass charmant das Gegenteil von förderfähig ist.',
      expectations:
        'Jemand möge mir helfen, in einem Satz zu sagen, wozu das gut ist, ohne dass der Satz lügt. Auch hätte ich gern Einblick, wie ein Gutachten zu einem Antrag entsteht.',
      background:
        'Geographie in Osnabrück und Graz, ein Jahr Stadtplanungsamt. 412 Restflächen in vier Gemeinden vermessen, auf dreien davon wachsen inzwischen Gemüsebeete, woran ich nicht unschuldig bin. Ein Aufsatz.',
      plans:
        'Abgabe im Februar 2028. Danach Wissenschaft oder Verwaltung; bis zum Sommer werde ich in beiden je eine Woche lang jemandem über die Schulter sehen. Außerdem übe ich den Satz.',
    },
    goals: ['Den Nutzen meiner Forschung in einem Satz sagen können'],
    wishes: [],
    described: {
      traits: ['research-funding', 'visibility', 'sits-on-panels'],
      text: 'Jemand, der Anträge begutachtet und ein ungewöhnliches Thema durchgebracht hat.',
    },
    topics: ['visibility', 'research-funding', 'career-decisions'],
    strength: 3,
  },
  {
    person: {
      key: 'tobias-rautenstrauch',
      givenName: 'Tobias',
      familyName: 'Rautenstrauch',
      email: 'tobias.rautenstrauch@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'lcsb-neuro',
      rank: 'doctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'annick-thommes',
      supervisors: ['annick-thommes'],
    },
    letter: {
      lang: 'de',
      why: 'Ich bin kurz vor dem Ende und möchte danach in die Wissenschaftskommunikation. In der Gruppe gilt das als Ausstieg. Meine Kurzfilme über Schlaf haben allerdings mehr Menschen gesehen, als jemals einen unserer Artikel lesen werden.',
      expectations:
        'Ich suche Menschen, die außerhalb der Forschung von Forschung leben. Von einer Mentorin oder einem Mentor erhoffe ich mir ein nüchternes Urteil über meine Arbeitsproben sowie Auskunft über Verträge und Honorare.',
      background:
        'Neurobiologie in Magdeburg. Ich zeichne auf, was Mäuse im Schlaf lernen; ein Artikel dazu ist erschienen. Elf Filme, ein Preis für den über das Gähnen, den bisher niemand ohne zu gähnen zu Ende gesehen hat.',
      plans:
        'Promotion bis Dezember 2027 abschließen, vorher ein Praktikum in einer Redaktion, falls meine Betreuerin zustimmt. Darüber, wie ich sie frage, würde ich gern vorher sprechen.',
    },
    goals: ['Den Übergang in die Wissenschaftskommunikation vorbereiten'],
    wishes: [{ mentor: 'guillaume-roquelaure' }],
    topics: ['industry', 'career-decisions', 'visibility'],
    strength: 3,
  },
  {
    person: {
      key: 'marie-josee-weydich',
      givenName: 'Marie-Josée',
      familyName: 'Weydich',
      email: 'marie-josee.weydich@uni.example',
      lang: 'de',
      languages: ['lb', 'de', 'fr'],
      unit: 'desw',
      rank: 'doctoral-researcher',
      contractEnd: '2028-10-31',
      lineManager: 'sylvie-hoffelt',
      supervisors: ['sylvie-hoffelt'],
    },
    letter: {
      lang: 'de',
      why: 'Als Schulleiterin habe ich zwölf Jahre lang Entscheidungen getroffen, für die es keine Zahlen gab. Jetzt erhebe ich die Zahlen und merke, wie ungern ich mich festlege. Ich möchte von beidem das Bessere behalten.',
      expectations:
        'Gespräche auf Augenhöhe über den Wechsel von Verantwortung zu Zweifel. Praktisch brauche ich Rat, wie man nach der Promotion mit fünfzig noch in der Forschung bleiben kann, und sei es zu einem Drittel.',
      background:
        'Lehrerin in Wiltz, Schulleiterin in Redingen, beurlaubt für diese Arbeit über Kinder, die mitten im Jahr die Klasse wechseln. 77 Wechsel habe ich begleitet. Ein Bericht für das Ministerium, ein Aufsatz in Begutachtung.',
      plans:
        'Die Arbeit im Herbst 2028 abgeben, danach eine geteilte Stelle zwischen Schule und Universität, die es noch nicht gibt. Den Entwurf dafür möchte ich bis Ostern schreiben und jemandem zeigen, der ihn streng liest.',
    },
    goals: ['Eine geteilte Stelle zwischen Schule und Universität entwerfen'],
    wishes: [{ mentor: 'monique-thilges' }, { mentor: 'myriam-krombach' }, { mentor: 'matthias-ohlendorf' }],
    topics: ['career-decisions', 'academic-writing', 'leading-a-group'],
    strength: 4,
  },
  {
    person: {
      key: 'katharina-ellwanger-rost',
      givenName: 'Katharina',
      familyName: 'Ellwanger-Rost',
      email: 'katharina.ellwanger-rost@liser.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'liser-living',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-01-31',
      lineManager: 'veronique-staudt',
    },
    letter: {
      lang: 'de',
      why: 'Seit drei Jahren lebe ich mit meiner Partnerin in Luxemburg und mit meinen Daten in Nürnberg, denn dort liegt der Server. Die Frage, wo ich eigentlich arbeite, kann ich nicht einmal der Steuer beantworten. Nun steht die nächste Stelle an, und ich will vorher nachdenken.',
      expectations:
        'Eine Person, die mehrfach umgezogen ist und sagen kann, wann sie damit aufhörte und warum. Daneben wünsche ich mir jemanden, der meinen ersten größeren Antrag liest, solange er noch schlecht ist.',
      background:
        'Soziologie in Jena und Mannheim; ich untersuche, wie sich Erbschaften schon zu Lebzeiten auswirken, auf Nähe, auf Streit, auf Besuche. Acht Artikel, zwei davon mit Ökonomen, die mir beigebracht haben, kürzer zu werden.',
      plans:
        'Im Frühjahr reiche ich den Antrag ein, im Herbst bewerbe ich mich auf zwei Stellen im Umkreis. Und ich werde lernen, bei Vorträgen das Ergebnis zuerst zu sagen.',
    },
    goals: ['Den ersten größeren Antrag im Frühjahr einreichen'],
    wishes: [{ mentor: 'birgit-thalheimer' }, { mentor: 'farida-mohseni' }],
    topics: ['research-funding', 'international-mobility', 'work-and-life'],
    strength: 4,
  },
  {
    person: {
      key: 'zeynep-aldemir',
      givenName: 'Zeynep',
      familyName: 'Aldemir',
      email: 'zeynep.aldemir@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'snt-software',
      rank: 'doctoral-researcher',
      contractEnd: '2027-10-31',
      lineManager: 'peter-clement-hayes',
      supervisors: ['bruno-castelnau', 'peter-clement-hayes'],
    },
    letter: {
      lang: 'de',
      why: 'In meiner Gruppe wird beim Mittagessen geprüft, wer recht hat. Ich habe meistens recht und esse inzwischen meistens allein. Fachlich macht mir das nichts; ich möchte nur nicht so werden.',
      expectations:
        'Ein Vorbild für eine andere Art, eine Gruppe zu führen. Mich interessiert, wie man Kritik übt, nach der jemand weiterarbeiten kann, und ob sich das in einem Fach durchhält, das von Fehlern lebt.',
      background:
        'Informatik in Karlsruhe, Promotion über Software, die sich selbst repariert. Sie repariert tatsächlich, wenn auch bisher nur Tippfehler von der Größe eines Kommas. Zwei Beiträge auf angesehenen Tagungen, Tutorin seit dem dritten Semester.',
      plans:
        'Ich gebe im August ab und würde gern für ein Jahr in ein Forschungslabor der Industrie gehen, das von einer Frau geleitet wird. Es gibt vier. Ich habe nachgesehen.',
    },
    goals: ['Einen eigenen Stil der Zusammenarbeit finden', 'Mich bei vier Laboren der Industrie bewerben'],
    wishes: [
      { mentor: 'xiaowen-lin' },
      { mentor: 'elisabeth-nordqvist' },
      {
        unlisted: {
          name: 'Annegret Fahrenholt',
          place: 'Forschungslabor Nordlicht',
          address: 'https://nordlicht-labor.example/team/fahrenholt',
        },
      },
    ],
    avoid: [{ name: 'Arash Behbahani', person: 'arash-behbahani' }],
    topics: ['leading-a-group', 'industry', 'career-decisions'],
    strength: 4,
  },
  {
    person: {
      key: 'dominik-przybilla',
      givenName: 'Dominik',
      familyName: 'Przybilla',
      email: 'dominik.przybilla@uni.example',
      lang: 'de',
      languages: ['de', 'pl', 'en'],
      unit: 'dlsm',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-07-31',
      lineManager: 'henrike-osterloh',
    },
    letter: {
      lang: 'de',
      why: 'Mein Vertrag wird zum vierten Mal um sechs Monate verlängert, sagt man. Geschrieben hat es noch niemand. Ich bin 38, pflege nebenbei meinen Bruder und würde gern wissen, wie man in dieser Lage verhandelt, ohne als schwierig zu gelten.',
      expectations:
        'Klare Worte über meine Chancen und über Stellen abseits der Professur. Ich wünsche mir eine Person, die selbst Sorgearbeit geleistet hat; dann muss ich nicht bei null anfangen.',
      background:
        'Biologe, Studium in Münster, Promotion in Danzig. Ich leite das Sequenzierlabor, ohne dass es so heißt. 23 Artikel, bei den meisten stehe ich in der Mitte, wo man gut sieht, wie viel Arbeit an den Rändern fehlt.',
      plans:
        'Bis März ein Gespräch mit der Personalabteilung, bis Mai drei Bewerbungen auf Dauerstellen in Plattformen oder Kliniken. Falls sich hier doch eine ergibt, bleibe ich gern.',
    },
    goals: ['Eine Dauerstelle finden, die mit Pflege vereinbar ist'],
    wishes: [{ mentor: 'christian-hauprich' }, { mentor: 'myriam-krombach' }],
    topics: ['work-and-life', 'career-decisions'],
    strength: 3,
  },
  {
    person: {
      key: 'ronja-hasselfeldt',
      givenName: 'Ronja',
      familyName: 'Hasselfeldt',
      email: 'ronja.hasselfeldt@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'dsoc',
      rank: 'doctoral-researcher',
      contractEnd: '2028-04-30',
      lineManager: 'tilman-roggenbuck',
      supervisors: ['tilman-roggenbuck'],
    },
    letter: {
      lang: 'de',
      why: 'Ich möchte an dem Programm teilnehmen, weil mich interessiert, wie andere es gemacht haben. Bisher ergab sich bei mir immer eines aus dem anderen, und das wird vermutlich nicht ewig so weitergehen.',
      expectations:
        'Über konkrete Erwartungen habe ich noch wenig nachgedacht. Schön fände ich regelmäßigen Austausch und Tipps zu Bewerbungen, zur Finanzierung und zum Umgang mit Stress vor Abgaben.',
      background:
        'Politikwissenschaft in Marburg und Wien. In der Promotion vergleiche ich Bürgerräte in drei Ländern. Ich habe an zwei Konferenzen teilgenommen und einen Blogbeitrag geschrieben, der recht oft geteilt wurde.',
      plans:
        'Zunächst die Arbeit schreiben, dann weitersehen und vielleicht ein Praktikum machen. Eine Stiftung oder eine internationale Organisation könnte ich mir gut vorstellen, eine Universität im Prinzip ebenfalls.',
    },
    goals: ['Mir über die Zeit nach der Promotion klar werden'],
    wishes: [],
    described: {
      traits: ['career-decisions', 'networks'],
      text: 'Gern jemand mit Erfahrung in Stiftungen oder internationalen Organisationen.',
    },
    topics: ['career-decisions', 'research-funding'],
    strength: 1,
  },
  {
    person: {
      key: 'claudine-faltzer',
      givenName: 'Claudine',
      familyName: 'Faltzer',
      email: 'claudine.faltzer@lih.example',
      lang: 'de',
      languages: ['lb', 'de', 'fr', 'en'],
      unit: 'lih-oncology',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-12-31',
      lineManager: 'marc-antoine-rieffel',
    },
    letter: {
      lang: 'de',
      why: 'Im September hat mir die Leitung die Zellbank anvertraut, mit zwei Technikern, die seit zwanzig Jahren hier arbeiten und mich beide als Praktikantin gekannt haben. Einer duzt mich vor Gästen „Kleines“. Ich brauche Führungswissen, und zwar bald.',
      expectations:
        'Fallbesprechungen: Ich schildere eine Situation, wir denken gemeinsam, ich probiere aus und berichte. Am besten mit jemandem, der ebenfalls Ältere geführt hat. Vertraulichkeit ist mir wichtig, das Institut ist klein.',
      background:
        'Promotion in Freiburg über Metastasen in der Leber, danach Rückkehr nach Hause. Elf Veröffentlichungen. Unter meiner Aufsicht wurde der Bestand erstmals vollständig gezählt; es waren 3 112 Röhrchen mehr als angenommen.',
      plans:
        'Die Zellbank bis Ende des Jahres 2027 zertifizieren lassen und daneben meine Forschung nicht verlieren, ein Tag pro Woche ist vereinbart. Ob ich Forscherin oder Leiterin einer Plattform werde, darf sich in dieser Zeit zeigen.',
    },
    goals: ['In die Leitungsrolle hineinwachsen', 'Die Zellbank zertifizieren lassen'],
    wishes: [{ mentor: 'francesca-dallavalle' }, { mentor: 'christian-hauprich' }],
    topics: ['leading-a-group', 'work-and-life', 'career-decisions'],
    strength: 5,
  },
  {
    person: {
      key: 'ulrike-sandmann-vogt',
      givenName: 'Ulrike',
      familyName: 'Sandmann-Vogt',
      email: 'ulrike.sandmann-vogt@uni.example',
      lang: 'de',
      languages: ['de', 'fr', 'en'],
      unit: 'dhum',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-08-31',
      lineManager: 'marguerite-schiltges',
      supervisors: ['friederike-solbach'],
    },
    letter: {
      lang: 'de',
      why: 'Ich habe dreimal auf Platz zwei gestanden, in Konstanz, in Bern und in Lüttich. Man gratuliert dazu. Beim dritten Mal habe ich die Blumen der Kolleginnen ins Sekretariat gestellt, weil ich sie nicht ansehen konnte.',
      expectations:
        'Eine kühle Auswertung der drei Verfahren mit jemandem, der solche Listen aufstellt. Woran liegt es, wenn es an nichts liegt? Und gibt es ein Alter, in dem man aufhören sollte zu fragen?',
      background:
        'Mittellateinische Philologie; Promotion in Göttingen, zwei Kinder, zweites Buch im letzten Winter erschienen. 24 Aufsätze. Die Vorlesung über gefälschte Urkunden ist stets überfüllt, auch mit Leuten aus der Rechtswissenschaft, die sich Notizen machen.',
      plans:
        'Zwei Bewerbungen laufen. Zugleich prüfe ich den Weg in ein Archiv, ernsthaft, mit Frist: Am 30. Juni wird entschieden, ob ich noch eine vierte Liste will.',
    },
    goals: ['Meine Berufungsvorträge auswerten und verbessern', 'Bis Ende Juni über den weiteren Weg entscheiden'],
    wishes: [{ mentor: 'ingrid-lehnhoff' }, { mentor: 'helene-courtadon' }, { mentor: 'guillaume-roquelaure' }],
    topics: ['tenure', 'career-decisions'],
    strength: 4,
  },
  {
    person: {
      key: 'leonie-achtermannsdorf',
      givenName: 'Leonie',
      familyName: 'Achtermannsdorf',
      email: 'leonie.achtermannsdorf@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'lcses',
      rank: 'doctoral-researcher',
      contractEnd: '2028-09-30',
      lineManager: 'solveig-haraldsen',
      supervisors: ['solveig-haraldsen'],
    },
    letter: {
      lang: 'de',
      why: 'Ich erforsche, warum Menschen ihre Ölheizung behalten, und sitze dazu in vielen Heizungskellern. Dort unten vertraut man mir; oben, im Projektkonsortium, bin ich die Einzige aus den Sozialwissenschaften und darf das Logo aussuchen.',
      expectations:
        'Wie behauptet man sein Fach, ohne dauernd vom eigenen Fach zu sprechen? Dazu hätte ich gern Beispiele aus der Praxis. Wer einmal das Fach gewechselt hat, weiß vermutlich am besten, was von außen einleuchtet.',
      background:
        'Umweltsoziologie in Oldenburg und Lund, davor Ausbildung zur Schornsteinfegerin, was in Kellern alle Türen öffnet. 58 Gespräche neben laufenden Brennern, ein Aufsatz mit einer Ingenieurin.',
      plans:
        'Noch vor dem Sommer im Konsortium einen eigenen Arbeitsteil vorschlagen, mit Budget. Langfristig reizt mich eine Forschungsstelle, die Gemeinden bei der Wärmeplanung berät. Das Logo ist übrigens gut geworden.',
    },
    goals: ['Einen eigenen Arbeitsteil im Konsortium durchsetzen'],
    wishes: [],
    described: {
      traits: ['changed-discipline', 'interdisciplinary-work', 'combined-care-and-research'],
      text: 'Eine Person, die ihr Fach unter Fachfremden behauptet hat. Ich erziehe meinen Sohn allein und wäre froh, auch darüber reden zu können.',
    },
    topics: ['interdisciplinary-work', 'visibility', 'networks'],
    strength: 3,
  },
  {
    person: {
      key: 'henning-kuebelbach',
      givenName: 'Henning',
      familyName: 'Kübelbach',
      email: 'henning.kuebelbach@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'dphyms',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-06-30',
      lineManager: 'dario-benvegna',
    },
    letter: {
      lang: 'de',
      why: 'Eigentlich geht es mir gut. Ich habe eine Anschlussstelle in Aussicht, zwar noch ohne Unterschrift, aber mündlich zugesagt. Mentoring schadet sicher nicht, und mein Zimmernachbar meinte, ich solle mich bewerben.',
      expectations:
        'Ein paar Hinweise zum Thema Drittmittel wären nützlich. Zeitlich bin ich im Frühjahr stark eingespannt, weil wir Messzeit am Synchrotron haben; alle zwei Monate eine Stunde würde ich schaffen.',
      background:
        'Physik in Kassel, Promotion in Dortmund über dünne magnetische Schichten. Vierzehn Artikel. Ich betreue seit drei Jahren die Röntgenanlage und kenne sie besser als der Hersteller.',
      plans:
        'Die neue Stelle antreten, falls sie kommt, und dort eine Gruppe aufbauen. Genauer kann ich es derzeit nicht sagen, das hängt von der Zusage ab.',
    },
    goals: ['Mehr über Drittmittel erfahren'],
    wishes: [],
    described: { traits: ['research-funding', 'holds-large-grant'], text: 'Jemand mit Erfahrung in großen Anträgen.' },
    topics: ['research-funding', 'leading-a-group'],
    strength: 1,
  },
  {
    person: {
      key: 'sabrina-cavallaro-weis',
      givenName: 'Sabrina',
      familyName: 'Cavallaro-Weis',
      email: 'sabrina.cavallaro-weis@liser.example',
      lang: 'de',
      languages: ['it', 'de', 'lb', 'fr'],
      unit: 'liser-labour',
      rank: 'doctoral-researcher',
      contractEnd: '2028-05-31',
      lineManager: 'tomasz-wierzbowski',
      supervisors: ['tomasz-wierzbowski'],
    },
    letter: {
      lang: 'de',
      why: 'Ich habe acht Jahre lang als Gewerkschaftssekretärin Tarifverträge verhandelt. Jetzt schreibe ich darüber eine Dissertation, und die Gegenseite, mit der ich früher gestritten habe, gibt mir freundlich Interviews. Manchmal fühlt es sich an wie Verrat, manchmal wie Urlaub.',
      expectations:
        'Mit einer erfahrenen Person klären, wie viel Haltung eine Forscherin haben darf und wo sie hingehört: in die Fragestellung, ins Vorwort, nach Feierabend? Ich diskutiere gern laut.',
      background:
        'Aus Düdelingen, Tochter eines Kranführers. Abendstudium der Volkswirtschaft in Trier, seit 2025 am Institut. Ich codiere alle Tarifverträge des Landes seit 1965; bei 1988 bin ich angekommen, einem Jahr mit schönen Fußnoten.',
      plans:
        'Bis zum Sommer die Datenbank vollenden und einen ersten Artikel auf Englisch einreichen, wofür ich Hilfe brauche. Ob ich danach zurückgehe, haben mich in dieser Woche schon drei Leute gefragt.',
    },
    goals: ['Einen ersten Artikel auf Englisch einreichen', 'Meine Haltung als Forscherin klären'],
    wishes: [{ mentor: 'guillaume-roquelaure' }, { mentor: 'birgit-thalheimer' }],
    topics: ['academic-writing', 'career-decisions', 'visibility'],
    strength: 4,
  },
]
