import type { AgreementWords } from "./agreement-words.js";
import type { BlankWords } from "./blank-words.js";
import type { Sentences } from "./catalogue.js";
import type { CiteWords } from "./cite-words.js";
import type { CodebookWords } from "./codebook-words.js";
import type { CodingWords } from "./coding-words.js";
import type { ComparisonWords } from "./comparison-words.js";
import type { ConceptsWords } from "./concepts-words.js";
import type { DoctorWords } from "./doctor-words.js";
import type { Explanations } from "./explanation.js";
import type { FieldWords } from "./fields-words.js";
import type { FigureWords } from "./figure-words.js";
import type { FormWords } from "./form-words.js";
import type { HelpTexts } from "./help-texts.js";
import type { MethodsWords } from "./methods-words.js";
import type { PageWords } from "./page-words.js";
import type { ReplicationWords } from "./replication-words.js";
import type { RobustnessWords } from "./robustness-words.js";
import type { SchemaWords } from "./schemas-words.js";
import type { SheetWords } from "./sheet-words.js";
import type { StartWords } from "./start-words.js";
import type { SummaryWords } from "./summary-words.js";
import type { TableWords } from "./table-words.js";
import type { TrajectoryWords } from "./trajectory-words.js";

/** What every language says, by the occasion: a shelf is what is needed together. Each language has all of them. */
export interface Shelves {
  readonly messages: Sentences;
  readonly explanations: Explanations;
  readonly concepts: ConceptsWords;
  readonly help: HelpTexts;
  readonly doctor: DoctorWords;
  readonly tables: TableWords;
  readonly comparison: ComparisonWords;
  readonly agreement: AgreementWords;
  readonly robustness: RobustnessWords;
  readonly trajectory: TrajectoryWords;
  readonly summary: SummaryWords;
  readonly figures: FigureWords;
  readonly page: PageWords;
  readonly form: FormWords;
  readonly methods: MethodsWords;
  readonly codebook: CodebookWords;
  readonly fields: FieldWords;
  /** `null` where the schemas speak the language by themselves: they are in English. */
  readonly schemas: SchemaWords | null;
  readonly replication: ReplicationWords;
  readonly cite: CiteWords;
  readonly coding: CodingWords;
  readonly sheets: SheetWords;
  readonly start: StartWords;
  readonly blank: BlankWords;
}
