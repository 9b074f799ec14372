import type { Completed, CompletedCommand, CompletedOption } from "./tree.js";

/** A script for zsh: as the file `_tcec` in a folder of `fpath`, or sourced after `compinit`. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return [
    HEAD,
    ...commands.flatMap(callLines),
    MIDDLE,
    ...commands.flatMap((one) => commandLines(one, commands)),
    TAIL,
  ].join("\n");
}

const HEAD = `#compdef tcec
# Completion of tcec for zsh.
_tcec() {
  local i word prev='' head='' call='' value='' files=''
  local -a choices options subcommands
  for ((i = 2; i < CURRENT; i++)); do
    prev=$words[i]
    case "$call/$prev" in`;

const MIDDLE = `    esac
  done
  word=$words[CURRENT]
  if [[ $word == --*=* ]]; then
    prev=\${word%%\\=*}
    head=1
    compset -P '*='
  fi
  case $call in`;

const TAIL = `  esac
  if [[ -z $value && -z $head && ( $word == -* || -z "$choices$subcommands$files" ) ]]; then
    _describe -o option options
    return
  fi
  if [[ -z $value ]] && (( $#subcommands > 0 )); then _describe command subcommands; fi
  if (( $#choices > 0 )); then compadd -a choices; fi
  if [[ -n $files ]]; then _files; fi
}
if [[ $funcstack[1] == _tcec ]]; then _tcec "$@"; else compdef _tcec tcec; fi
`;

function callLines({ call, commands }: CompletedCommand): string[] {
  return commands.map((name) => `      '${call}/${name}') call='${call === "" ? name : `${call} ${name}`}' ;;`);
}

function commandLines(command: CompletedCommand, all: readonly CompletedCommand[]): string[] {
  const { call, commands, options, argument } = command;
  const below = commands.map((name) => {
    const sub = all.find((one) => one.call === (call === "" ? name : `${call} ${name}`));
    return `${quoted(`${name}:${sub?.says ?? ""}`)}`;
  });
  return [
    `    '${call}')`,
    "      options=(",
    ...options.flatMap(({ flags, says }) => flags.map((flag) => `        ${quoted(`${flag}:${says}`)}`)),
    "      )",
    ...(below.length > 0 ? [`      subcommands=(${below.join(" ")})`] : []),
    ...standing(argument).map((line) => `      ${line}`),
    "      case $prev in",
    ...options.filter(({ value }) => value !== null).map(valueLine),
    "      esac",
    "      ;;",
  ];
}

function valueLine({ flags, value, isOptional }: CompletedOption): string {
  const sets = ["value=1", "choices=()", "files=''", ...standing(value ?? { words: [], files: false })];
  const line = [...new Map(sets.map((set) => [set.split("=")[0], set])).values()].join("; ");
  return `        ${flags.join(" | ")}) ${isOptional ? `if [[ -n $head ]]; then ${line}; fi` : line} ;;`;
}

function standing({ words, files }: Completed): string[] {
  return [...(words.length > 0 ? [`choices=(${words.map(quoted).join(" ")})`] : []), ...(files ? ["files=1"] : [])];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
