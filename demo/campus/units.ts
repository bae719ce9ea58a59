import type { DemoUnit } from './types.ts'

export const units = [
  {
    key: 'uni',
    kind: 'institution',
    name: { en: 'University of Luxembourg', fr: 'Université du Luxembourg', de: 'Universität Luxemburg' },
  },
  {
    key: 'office',
    parent: 'uni',
    kind: 'office',
    name: {
      en: 'Researcher Development Office',
      fr: 'Bureau du développement des chercheur·es',
      de: 'Stelle für Forschendenentwicklung',
    },
  },
  {
    key: 'fstm',
    parent: 'uni',
    kind: 'faculty',
    name: {
      en: 'Faculty of Science, Technology and Medicine',
      fr: 'Faculté des Sciences, des Technologies et de Médecine',
      de: 'Fakultät für Naturwissenschaften, Technologie und Medizin',
    },
  },
  {
    key: 'fstm-cs',
    parent: 'fstm',
    kind: 'department',
    name: { en: 'Department of Computer Science', fr: 'Département d’informatique', de: 'Fachbereich Informatik' },
  },
  {
    key: 'fstm-eng',
    parent: 'fstm',
    kind: 'department',
    name: {
      en: 'Department of Engineering',
      fr: 'Département d’ingénierie',
      de: 'Fachbereich Ingenieurwissenschaften',
    },
  },
  {
    key: 'fstm-phys',
    parent: 'fstm',
    kind: 'department',
    name: {
      en: 'Department of Physics and Materials Science',
      fr: 'Département de physique et science des matériaux',
      de: 'Fachbereich Physik und Materialwissenschaften',
    },
  },
  {
    key: 'fstm-life',
    parent: 'fstm',
    kind: 'department',
    name: {
      en: 'Department of Life Sciences and Medicine',
      fr: 'Département des sciences de la vie et de médecine',
      de: 'Fachbereich Lebenswissenschaften und Medizin',
    },
  },
  {
    key: 'fdef',
    parent: 'uni',
    kind: 'faculty',
    name: {
      en: 'Faculty of Law, Economics and Finance',
      fr: 'Faculté de Droit, d’Économie et de Finance',
      de: 'Fakultät für Rechts-, Wirtschafts- und Finanzwissenschaften',
    },
  },
  {
    key: 'fdef-law',
    parent: 'fdef',
    kind: 'department',
    name: { en: 'Department of Law', fr: 'Département de droit', de: 'Fachbereich Rechtswissenschaft' },
  },
  {
    key: 'fdef-econ',
    parent: 'fdef',
    kind: 'department',
    name: {
      en: 'Department of Economics and Management',
      fr: 'Département d’économie et de gestion',
      de: 'Fachbereich Volkswirtschaft und Management',
    },
  },
  {
    key: 'fdef-fin',
    parent: 'fdef',
    kind: 'department',
    name: { en: 'Department of Finance', fr: 'Département de finance', de: 'Fachbereich Finanzwissenschaft' },
  },
  {
    key: 'fhse',
    parent: 'uni',
    kind: 'faculty',
    name: {
      en: 'Faculty of Humanities, Education and Social Sciences',
      fr: 'Faculté des Sciences humaines, des Sciences de l’éducation et des Sciences sociales',
      de: 'Fakultät für Geisteswissenschaften, Erziehungswissenschaften und Sozialwissenschaften',
    },
  },
  {
    key: 'fhse-hum',
    parent: 'fhse',
    kind: 'department',
    name: {
      en: 'Department of Humanities',
      fr: 'Département des sciences humaines',
      de: 'Fachbereich Geisteswissenschaften',
    },
  },
  {
    key: 'fhse-edu',
    parent: 'fhse',
    kind: 'department',
    name: {
      en: 'Department of Education and Social Work',
      fr: 'Département d’éducation et de travail social',
      de: 'Fachbereich Erziehungswissenschaften und Soziale Arbeit',
    },
  },
  {
    key: 'fhse-beh',
    parent: 'fhse',
    kind: 'department',
    name: {
      en: 'Department of Behavioural and Cognitive Sciences',
      fr: 'Département des sciences comportementales et cognitives',
      de: 'Fachbereich Verhaltens- und Kognitionswissenschaften',
    },
  },
  {
    key: 'fhse-soc',
    parent: 'fhse',
    kind: 'department',
    name: {
      en: 'Department of Social Sciences',
      fr: 'Département des sciences sociales',
      de: 'Fachbereich Sozialwissenschaften',
    },
  },
  {
    key: 'snt',
    parent: 'uni',
    kind: 'centre',
    name: {
      en: 'Interdisciplinary Centre for Security, Reliability and Trust',
      fr: 'Centre interdisciplinaire pour la sécurité, la fiabilité et la confiance',
      de: 'Interdisziplinäres Zentrum für Sicherheit, Zuverlässigkeit und Vertrauen',
    },
  },
  {
    key: 'lcsb',
    parent: 'uni',
    kind: 'centre',
    name: {
      en: 'Luxembourg Centre for Systems Biomedicine',
      fr: 'Centre luxembourgeois de biomédecine des systèmes',
      de: 'Luxemburger Zentrum für Systembiomedizin',
    },
  },
  {
    key: 'c2dh',
    parent: 'uni',
    kind: 'centre',
    name: {
      en: 'Luxembourg Centre for Contemporary and Digital History',
      fr: 'Centre luxembourgeois d’histoire contemporaine et numérique',
      de: 'Luxemburger Zentrum für Zeitgeschichte und Digitale Geschichte',
    },
  },
  {
    key: 'lcses',
    parent: 'uni',
    kind: 'centre',
    name: {
      en: 'Luxembourg Centre for Socio-Environmental Systems',
      fr: 'Centre luxembourgeois des systèmes socio-environnementaux',
      de: 'Luxemburger Zentrum für sozioökologische Systeme',
    },
  },
  {
    key: 'lih',
    kind: 'institution',
    name: {
      en: 'Luxembourg Institute of Health',
      fr: 'Institut luxembourgeois de la santé',
      de: 'Luxemburgisches Institut für Gesundheit',
    },
  },
  {
    key: 'lih-onc',
    parent: 'lih',
    kind: 'department',
    name: {
      en: 'Department of Cancer Research',
      fr: 'Département de recherche sur le cancer',
      de: 'Abteilung für Krebsforschung',
    },
  },
  {
    key: 'lih-imm',
    parent: 'lih',
    kind: 'department',
    name: {
      en: 'Department of Infection and Immunity',
      fr: 'Département infection et immunité',
      de: 'Abteilung für Infektion und Immunität',
    },
  },
  {
    key: 'lih-pop',
    parent: 'lih',
    kind: 'department',
    name: {
      en: 'Department of Precision Health',
      fr: 'Département de santé de précision',
      de: 'Abteilung für Präzisionsgesundheit',
    },
  },
  {
    key: 'liser',
    kind: 'institution',
    name: {
      en: 'Luxembourg Institute of Socio-Economic Research',
      fr: 'Institut luxembourgeois de recherche socio-économique',
      de: 'Luxemburgisches Institut für sozioökonomische Forschung',
    },
  },
  {
    key: 'liser-lab',
    parent: 'liser',
    kind: 'department',
    name: {
      en: 'Department of Labour Market',
      fr: 'Département du marché du travail',
      de: 'Abteilung für Arbeitsmarkt',
    },
  },
  {
    key: 'liser-urb',
    parent: 'liser',
    kind: 'department',
    name: {
      en: 'Department of Urban Development and Mobility',
      fr: 'Département du développement urbain et de la mobilité',
      de: 'Abteilung für Stadtentwicklung und Mobilität',
    },
  },
] as const satisfies readonly DemoUnit[]
