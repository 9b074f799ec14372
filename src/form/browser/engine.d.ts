/** V8 has it, others do not: the core asks before it uses it. */
interface ErrorConstructor {
  stackTraceLimit: number;
}
