import type { en } from './en.table';

/** All texts of the form fields in German. */
const de: Record<keyof typeof en, string> = {
  'paste.label': 'Die ersten Zeilen Ihrer Daten',
  'paste.hint':
    'Kopieren Sie die Zeile mit den Spaltennamen und einige Zeilen darunter aus einer CSV-Datei oder Tabelle, und fügen Sie sie hier ein. Nur die Spalten unten verlassen diese Seite, mit höchstens je drei Werten.',
  'paste.learned_one': '{{ count }} Spalte, erkannt aus {{ rows }} Zeilen.',
  'paste.learned_other': '{{ count }} Spalten, erkannt aus {{ rows }} Zeilen.',

  'columns.title': 'Spalten',
  'columns.hint':
    'Verbessern Sie, was nicht erkannt wurde. Beispiele aus Ihren Zeilen sehen andere nur bei Spalten, die öffentlich oder intern sind.',
  'columns.name': 'Name',
  'columns.type': 'Enthält',
  'columns.description': 'Was es bedeutet',
  'columns.classification': 'Wer es sehen darf',
  'columns.required': 'Immer gefüllt',
  'columns.unique': 'Nie doppelt',
  'columns.cell': '{{ what }}: {{ column }}',
  'columns.looksUnique': 'Alle eingefügten Werte sind verschieden.',
  'columns.remove': 'Spalte {{ column }} entfernen',
  'columns.more_one': '{{ count }} weitere Spalte zeigen',
  'columns.more_other': '{{ count }} weitere Spalten zeigen',

  'type.string': 'Text',
  'type.integer': 'Ganze Zahl',
  'type.number': 'Zahl',
  'type.boolean': 'Ja oder nein',
  'type.date': 'Datum',
  'type.timestamp': 'Datum und Uhrzeit',
  'type.time': 'Uhrzeit',

  'classification.public': 'Alle',
  'classification.internal': 'Das Unternehmen',
  'classification.confidential': 'Wenige, auf Anfrage',
  'classification.restricted': 'Zunächst niemand',

  'problem.csv-empty':
    'Fügen Sie die Zeile mit den Spaltennamen und einige Zeilen ein.',
  'problem.csv-too-long':
    'Das ist zu viel Text: {{ characters }} Zeichen, höchstens {{ most }} werden gelesen. Die Zeile mit den Spaltennamen und hundert Zeilen sind genug.',
  'problem.csv-too-many-rows':
    'Es sind mehr als {{ most }} Zeilen. Die Zeile mit den Spaltennamen und hundert Zeilen sind genug.',
  'problem.csv-too-many-columns':
    'Es sind {{ columns }} Spalten, höchstens {{ most }} werden genommen. Enthält die erste Zeile nur die Spaltennamen?',
  'problem.csv-broken-quotes':
    'Ein Anführungszeichen in Zeile {{ row }} ist nicht geschlossen oder steht mitten in einem Wert. Setzen Sie den ganzen Wert in Anführungszeichen und verdoppeln Sie die inneren.',
  'problem.csv-no-header':
    'Die erste Zeile sieht nach Daten aus, nicht nach Spaltennamen: „{{ value }}“ ist ein Wert. Setzen Sie eine Zeile mit den Namen der Spalten darüber.',
  'problem.csv-unnamed-column':
    'Spalte {{ column }} hat in der ersten Zeile keinen Namen. Benennen Sie sie, oder lassen Sie sie weg.',
  'problem.csv-uneven-row':
    'Zeile {{ row }} hat {{ values }} Werte, die erste Zeile aber {{ columns }} Namen. Ein Wert, der das Trennzeichen enthält, steht in Anführungszeichen.',
  'problem.csv-mixed-types':
    'Enthält „{{ oneValue }}“ und „{{ otherValue }}“ und gilt daher als Text.',
  'problem.csv-no-values':
    'Kein Wert in Ihren Zeilen: wählen Sie, was sie enthält.',
  'problem.columns-missing': 'Fügen Sie die ersten Zeilen Ihrer Daten ein.',
  'problem.column-named-twice': 'Zwei Spalten heißen „{{ name }}“.',
  'problem.text-missing': 'Eine Spalte hat keinen Namen.',
  'problem.text-too-long':
    'Ein Text hat {{ characters }} Zeichen; höchstens {{ most }} werden behalten.',
  'problem.text-unusable':
    'Ein Text enthält Zeichen, die nicht behalten werden können. Tippen Sie ihn neu ein.',
};

export default de;
