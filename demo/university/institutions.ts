import type { DemoUnit } from './types.ts'

/** Where the people of the demo work. The external universities are invented, like everybody in this folder. */
export const institutions: readonly DemoUnit[] = [
  {
    key: 'uni',
    kind: 'institution',
    name: { en: 'University of Luxembourg', fr: 'Université du Luxembourg', de: 'Universität Luxemburg' },
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
    key: 'dcs',
    parent: 'fstm',
    kind: 'department',
    name: { en: 'Computer Science', fr: 'Informatique', de: 'Informatik' },
  },
  {
    key: 'deng',
    parent: 'fstm',
    kind: 'department',
    name: { en: 'Engineering', fr: 'Ingénierie', de: 'Ingenieurwissenschaften' },
  },
  {
    key: 'dlsm',
    parent: 'fstm',
    kind: 'department',
    name: {
      en: 'Life Sciences and Medicine',
      fr: 'Sciences de la vie et médecine',
      de: 'Lebenswissenschaften und Medizin',
    },
  },
  {
    key: 'dmath',
    parent: 'fstm',
    kind: 'department',
    name: { en: 'Mathematics', fr: 'Mathématiques', de: 'Mathematik' },
  },
  {
    key: 'dphyms',
    parent: 'fstm',
    kind: 'department',
    name: {
      en: 'Physics and Materials Science',
      fr: 'Physique et science des matériaux',
      de: 'Physik und Materialwissenschaften',
    },
  },
  {
    key: 'fdef',
    parent: 'uni',
    kind: 'faculty',
    name: {
      en: 'Faculty of Law, Economics and Finance',
      fr: 'Faculté de Droit, d’Économie et de Finance',
      de: 'Fakultät für Rechtswissenschaften, Wirtschaftswissenschaften und Finanzen',
    },
  },
  { key: 'dlaw', parent: 'fdef', kind: 'department', name: { en: 'Law', fr: 'Droit', de: 'Rechtswissenschaften' } },
  {
    key: 'dem',
    parent: 'fdef',
    kind: 'department',
    name: {
      en: 'Economics and Management',
      fr: 'Économie et management',
      de: 'Wirtschaftswissenschaften und Management',
    },
  },
  {
    key: 'defin',
    parent: 'fdef',
    kind: 'department',
    name: { en: 'Finance', fr: 'Finance', de: 'Finanzwissenschaft' },
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
    key: 'dhum',
    parent: 'fhse',
    kind: 'department',
    name: { en: 'Humanities', fr: 'Sciences humaines', de: 'Geisteswissenschaften' },
  },
  {
    key: 'desw',
    parent: 'fhse',
    kind: 'department',
    name: {
      en: 'Education and Social Work',
      fr: 'Éducation et travail social',
      de: 'Erziehungswissenschaften und Soziale Arbeit',
    },
  },
  {
    key: 'dbcs',
    parent: 'fhse',
    kind: 'department',
    name: {
      en: 'Behavioural and Cognitive Sciences',
      fr: 'Sciences comportementales et cognitives',
      de: 'Verhaltens- und Kognitionswissenschaften',
    },
  },
  {
    key: 'dgeo',
    parent: 'fhse',
    kind: 'department',
    name: {
      en: 'Geography and Spatial Planning',
      fr: 'Géographie et aménagement du territoire',
      de: 'Geographie und Raumplanung',
    },
  },
  {
    key: 'dsoc',
    parent: 'fhse',
    kind: 'department',
    name: { en: 'Social Sciences', fr: 'Sciences sociales', de: 'Sozialwissenschaften' },
  },
  {
    key: 'snt',
    parent: 'uni',
    kind: 'centre',
    name: {
      en: 'Interdisciplinary Centre for Security, Reliability and Trust (SnT)',
      fr: 'Centre interdisciplinaire pour la sécurité, la fiabilité et la confiance (SnT)',
      de: 'Interdisziplinäres Zentrum für Sicherheit, Zuverlässigkeit und Vertrauen (SnT)',
    },
  },
  {
    key: 'snt-networks',
    parent: 'snt',
    kind: 'department',
    name: { en: 'Networks and Security', fr: 'Réseaux et sécurité', de: 'Netze und Sicherheit' },
  },
  {
    key: 'snt-software',
    parent: 'snt',
    kind: 'department',
    name: {
      en: 'Software and Learning Systems',
      fr: 'Logiciels et systèmes apprenants',
      de: 'Software und lernende Systeme',
    },
  },
  {
    key: 'snt-space',
    parent: 'snt',
    kind: 'department',
    name: { en: 'Space Systems', fr: 'Systèmes spatiaux', de: 'Raumfahrtsysteme' },
  },
  {
    key: 'lcsb',
    parent: 'uni',
    kind: 'centre',
    name: {
      en: 'Luxembourg Centre for Systems Biomedicine (LCSB)',
      fr: 'Centre luxembourgeois de biomédecine des systèmes (LCSB)',
      de: 'Luxemburger Zentrum für Systembiomedizin (LCSB)',
    },
  },
  {
    key: 'lcsb-neuro',
    parent: 'lcsb',
    kind: 'department',
    name: { en: 'Neurobiology', fr: 'Neurobiologie', de: 'Neurobiologie' },
  },
  {
    key: 'lcsb-systems',
    parent: 'lcsb',
    kind: 'department',
    name: { en: 'Computational Biology', fr: 'Biologie computationnelle', de: 'Computergestützte Biologie' },
  },
  {
    key: 'lcsb-health',
    parent: 'lcsb',
    kind: 'department',
    name: {
      en: 'Clinical and Digital Medicine',
      fr: 'Médecine clinique et numérique',
      de: 'Klinische und digitale Medizin',
    },
  },
  {
    key: 'c2dh',
    parent: 'uni',
    kind: 'centre',
    name: {
      en: 'Luxembourg Centre for Contemporary and Digital History (C²DH)',
      fr: 'Centre luxembourgeois d’histoire contemporaine et numérique (C²DH)',
      de: 'Luxemburger Zentrum für Zeitgeschichte und digitale Geschichte (C²DH)',
    },
  },
  {
    key: 'lcses',
    parent: 'uni',
    kind: 'centre',
    name: {
      en: 'Luxembourg Centre for Socio-Environmental Systems (LCSES)',
      fr: 'Centre luxembourgeois des systèmes socio-environnementaux (LCSES)',
      de: 'Luxemburger Zentrum für sozio-ökologische Systeme (LCSES)',
    },
  },
  {
    key: 'equality',
    parent: 'uni',
    kind: 'office',
    name: { en: 'Gender Equality Office', fr: 'Bureau de l’égalité des genres', de: 'Gleichstellungsbüro' },
  },
  {
    key: 'research-support',
    parent: 'uni',
    kind: 'office',
    name: { en: 'Research Support Office', fr: 'Bureau d’appui à la recherche', de: 'Büro für Forschungsförderung' },
  },
  {
    key: 'lih',
    kind: 'institution',
    name: {
      en: 'Luxembourg Institute of Health (LIH)',
      fr: 'Luxembourg Institute of Health (LIH)',
      de: 'Luxembourg Institute of Health (LIH)',
    },
  },
  {
    key: 'lih-oncology',
    parent: 'lih',
    kind: 'department',
    name: { en: 'Cancer Research', fr: 'Recherche sur le cancer', de: 'Krebsforschung' },
  },
  {
    key: 'lih-infection',
    parent: 'lih',
    kind: 'department',
    name: { en: 'Infection and Immunity', fr: 'Infection et immunité', de: 'Infektion und Immunität' },
  },
  {
    key: 'lih-precision',
    parent: 'lih',
    kind: 'department',
    name: { en: 'Precision Health', fr: 'Santé de précision', de: 'Präzisionsgesundheit' },
  },
  {
    key: 'liser',
    kind: 'institution',
    name: {
      en: 'Luxembourg Institute of Socio-Economic Research (LISER)',
      fr: 'Luxembourg Institute of Socio-Economic Research (LISER)',
      de: 'Luxembourg Institute of Socio-Economic Research (LISER)',
    },
  },
  {
    key: 'liser-labour',
    parent: 'liser',
    kind: 'department',
    name: { en: 'Labour Market', fr: 'Marché du travail', de: 'Arbeitsmarkt' },
  },
  {
    key: 'liser-living',
    parent: 'liser',
    kind: 'department',
    name: { en: 'Living Conditions', fr: 'Conditions de vie', de: 'Lebensbedingungen' },
  },
  {
    key: 'liser-urban',
    parent: 'liser',
    kind: 'department',
    name: {
      en: 'Urban Development and Mobility',
      fr: 'Développement urbain et mobilité',
      de: 'Stadtentwicklung und Mobilität',
    },
  },
]

/** Universities of the external mentors. */
export const externalInstitutions: readonly DemoUnit[] = [
  {
    key: 'montclair',
    kind: 'institution',
    name: { en: 'University of Montclair', fr: 'Université de Montclair', de: 'Universität Montclair' },
  },
  {
    key: 'nordhavn',
    kind: 'institution',
    name: { en: 'Nordhavn University', fr: 'Université de Nordhavn', de: 'Universität Nordhavn' },
  },
  {
    key: 'lindenau',
    kind: 'institution',
    name: { en: 'University of Lindenau', fr: 'Université de Lindenau', de: 'Universität Lindenau' },
  },
  {
    key: 'santa-luz',
    kind: 'institution',
    name: { en: 'University of Santa Luz', fr: 'Université de Santa Luz', de: 'Universität Santa Luz' },
  },
  {
    key: 'harrowmere',
    kind: 'institution',
    name: { en: 'Harrowmere University', fr: 'Université de Harrowmere', de: 'Universität Harrowmere' },
  },
  {
    key: 'valmora',
    kind: 'institution',
    name: { en: 'University of Valmora', fr: 'Université de Valmora', de: 'Universität Valmora' },
  },
  {
    key: 'saint-aubert',
    kind: 'institution',
    name: { en: 'University of Saint-Aubert', fr: 'Université de Saint-Aubert', de: 'Universität Saint-Aubert' },
  },
  {
    key: 'kestrel-bay',
    kind: 'institution',
    name: { en: 'Kestrel Bay University', fr: 'Université de Kestrel Bay', de: 'Universität Kestrel Bay' },
  },
  {
    key: 'brzezina',
    kind: 'institution',
    name: { en: 'University of Brzezina', fr: 'Université de Brzezina', de: 'Universität Brzezina' },
  },
  {
    key: 'weststrand',
    kind: 'institution',
    name: {
      en: 'Weststrand Institute of Technology',
      fr: 'Institut de technologie de Weststrand',
      de: 'Technische Hochschule Weststrand',
    },
  },
  {
    key: 'hohenried',
    kind: 'institution',
    name: { en: 'University of Hohenried', fr: 'Université de Hohenried', de: 'Universität Hohenried' },
  },
]
