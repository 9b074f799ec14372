import { writeJson } from "../../kit/json.js";
import type { DocumentWriter } from "./writer.js";

/** The record behind a document, as JSON. */
export const RECORD: DocumentWriter = ({ record }) => writeJson(record);
