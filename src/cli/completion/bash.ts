import type { Completed, CompletedCommand, CompletedOption } from "./tree.js";

/** A script for bash, from 3.2 on, that is to be sourced. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  return [HEAD, ...commands.flatMap(callLines), MIDDLE, ...commands.flatMap(commandLines), TAIL].join("\n");
}

/** The shell parts words at `=` and `:`, which belong to them. */
const HEAD = `# Completion of tcec for bash.
_tcec() {
  local IFS=$' \\t\\n' line i word prev='' head='' call='' value='' words='' files='' options='' reply
  line=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((\${#line[@]} > 0)) && [[ $word == [:=]* || \${COMP_WORDS[i - 1]} == *[:=] ]]; then
      line[\${#line[@]} - 1]+=$word
    else
      line+=("$word")
    fi
  done
  for ((i = 0; i < \${#line[@]} - 1; i++)); do
    prev=\${line[i]}
    case "$call/$prev" in`;

const MIDDLE = `    esac
  done
  word=\${line[\${#line[@]} - 1]}
  if [[ $word == --*=* ]]; then
    prev=\${word%%=*}
    head=$prev=
    word=\${word#*=}
  fi
  case $call in`;

const TAIL = `  esac
  if [[ -z $value && -z $head && ($word == -* || -z $words$files) ]]; then
    words=$options
    files=''
  fi
  COMPREPLY=()
  while IFS='' read -r reply; do
    if [[ $word == *:* && $COMP_WORDBREAKS == *:* ]]; then reply=\${reply#"\${word%"\${word##*:}"}"}; fi
    if [[ -n $head && $COMP_WORDBREAKS != *=* ]]; then reply=$head$reply; fi
    COMPREPLY+=("$reply")
  done < <(
    compgen -W "$words" -- "$word"
    if [[ -n $files ]]; then compgen -f -- "$word"; fi
  )
  if [[ -n $files ]]; then compopt -o filenames 2>/dev/null; fi
  return 0
}
complete -F _tcec tcec
`;

function callLines({ call, commands }: CompletedCommand): string[] {
  return commands.map((name) => `      '${call}/${name}') call='${call === "" ? name : `${call} ${name}`}' ;;`);
}

function commandLines({ call, commands, options, argument }: CompletedCommand): string[] {
  const valued = options.filter(({ value }) => value !== null);
  return [
    `    '${call}')`,
    `      options='${options.flatMap(({ flags }) => flags).join(" ")}'`,
    ...standing({ ...argument, words: [...commands, ...argument.words] }).map((line) => `      ${line}`),
    "      case $prev in",
    ...valued.map(valueLine),
    "      esac",
    "      ;;",
  ];
}

/** Where a value may be left out, it stands behind an equals sign alone. */
function valueLine({ flags, value, isOptional }: CompletedOption): string {
  const sets = ["value=1", "words=''", "files=''", ...standing(value ?? { words: [], files: false })];
  const line = [...new Map(sets.map((set) => [set.split("=")[0], set])).values()].join(" ");
  return `        ${flags.join(" | ")}) ${isOptional ? `[[ -z $head ]] || { ${line}; }` : line} ;;`;
}

function standing({ words, files }: Completed): string[] {
  return [...(words.length > 0 ? [`words='${words.join(" ")}'`] : []), ...(files ? ["files=1"] : [])];
}
