#!/usr/bin/env bash
# What action.yml runs: builds `tcec` where that was not done, runs `tcec batch` with the inputs of the action, and writes
# the outputs of the step. Inputs come in INPUT_… variables and stay data: nothing is evaluated, and the value of an option
# stands behind its equals sign, so that it cannot be taken for another option. Works with bash 3.2 (macOS).
set -euo pipefail
unset CDPATH
exec 2>&1 # one stream, so that the runner reads everything in the order in which it was written

readonly KNOWN_FORMATS="csv json ndjson junit sarif gitlab markdown"
value="" lines=() formats=() files=()

# Ends the step where it could not be carried out. Says the name of an input, never what it holds.
refuse() {
  printf '::error title=tcec::%s\n' "$1"
  printf 'exit-code=2\n' >>"${GITHUB_OUTPUT:-/dev/null}"
  exit 2
}

# Takes the blanks around $value away.
trim() {
  value=${value#"${value%%[![:space:]]*}"}
  value=${value%"${value##*[![:space:]]}"}
}

# one_line NAME VALUE: $value becomes the input, which may not have several lines.
one_line() {
  value=$2
  trim
  case $value in *[$'\n\r']*) refuse "the input $1 takes one line" ;; esac
}

# many_lines VALUE: $lines become the lines of the input that are not empty.
many_lines() {
  local line
  lines=()
  while IFS= read -r line || [ -n "$line" ]; do
    value=$line
    trim
    [ -z "$value" ] || lines+=("$value")
  done <<<"$1"
}

# is_on NAME VALUE: true for `true`; `false` and nothing are false.
is_on() {
  one_line "$1" "$2"
  case $value in
    true) return 0 ;;
    false | "") return 1 ;;
    *) refuse "the input $1 takes true or false" ;;
  esac
}

# option NAME VALUE: adds --NAME=VALUE where there is a value.
option() {
  one_line "$1" "$2"
  [ -z "$value" ] || args+=("--$1=$value")
}

# option_or_switch NAME VALUE: the same, with `true` for the bare --NAME.
option_or_switch() {
  one_line "$1" "$2"
  case $value in
    "" | false) ;;
    true) args+=("--$1") ;;
    *) args+=("--$1=$value") ;;
  esac
}

# Goes into the folder; $prefix is what paths in it begin with, seen from where the step began.
enter() {
  local folder=${1%/}
  while [[ $folder == ./* ]]; do folder=${folder#./}; done
  prefix=""
  case $1 in "" | . | ./) return 0 ;; /*) folder=$1 ;; ?:*) ;; *) folder=./$folder ;; esac
  cd -- "$folder" || refuse "the folder of the input working-directory cannot be entered"
  prefix=${folder#./}/
}

extension_of() {
  case $1 in
    junit) printf 'junit.xml' ;;
    gitlab) printf 'gitlab.json' ;;
    markdown) printf 'md' ;;
    *) printf '%s' "$1" ;;
  esac
}

# Adds what is to be written into the folder of results, and notes it in $formats and $files.
choose_files() {
  local folder stem="tcec" asked=() format
  one_line output-dir "${INPUT_OUTPUT_DIR-}"
  folder=${value:-tcec-results}
  one_line shard "${INPUT_SHARD-}"
  if [[ $value =~ ^([0-9]+)/([0-9]+)$ ]]; then stem="tcec-${BASH_REMATCH[1]}-of-${BASH_REMATCH[2]}"; fi
  IFS=$', \t\n' read -r -d '' -a asked <<<"${INPUT_FORMATS-}" || true
  [ "${#asked[@]}" -gt 0 ] || return 0
  mkdir -p -- "$folder" || refuse "the folder of the input output-dir could not be made"
  for format in "${asked[@]}"; do
    case " $KNOWN_FORMATS " in
      *" $format "*) ;;
      *) refuse "the input formats takes a list of: $KNOWN_FORMATS" ;;
    esac
    case " ${formats[*]-} " in *" $format "*) continue ;; esac
    formats+=("$format")
    files+=("$folder/$stem.$(extension_of "$format")")
    args+=("--format=$format:${files[${#files[@]} - 1]}")
  done
}

# A checkout of the repository has no dist/; a release may bring it, and then nothing is installed.
build() {
  [ ! -f "$root/dist/tcec.cjs" ] || return 0
  printf '::group::tcec: npm ci\n'
  local failed=0
  (cd -- "$root" && npm ci --include=dev --ignore-scripts=false) || failed=1
  printf '::endgroup::\n'
  [ "$failed" -eq 0 ] || refuse "tcec could not be built, see the log of npm ci"
}

# Runs it. What it says of profiles is text from outside: the runner is told not to look for commands in it.
run() {
  local token
  token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::stop-commands::%s\n' "$token"
  code=0
  node "$root/bin/tcec.js" "${args[@]}" </dev/null || code=$?
  printf '\n::%s::\n' "$token"
}

# Each file that was written; they are all in place where the annotations are.
name_files() {
  local i
  for ((i = 0; i < ${#files[@]}; i += 1)); do
    [ -f "${files[i]}" ] || continue
    case ${files[i]} in
      /* | ?:*) printf '%s=%s\n' "${formats[i]}" "${files[i]}" ;;
      *) printf '%s=%s%s\n' "${formats[i]}" "$prefix" "${files[i]}" ;;
    esac
  done
}

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
command -v node >/dev/null || refuse "there is no Node.js: the input node-version installs it"
scratch=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/tcec.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT

keep_going=0
if is_on keep-going "${INPUT_KEEP_GOING-}"; then keep_going=1; fi
one_line working-directory "${INPUT_WORKING_DIRECTORY-}"
enter "$value"

args=(batch --force --format=text "--format=github:$scratch/annotations")
choose_files
option typology "${INPUT_TYPOLOGY-}"
many_lines "${INPUT_FAIL_ON-}"
for value in ${lines[@]+"${lines[@]}"}; do args+=("--fail-on=$value"); done
option_or_switch expect "${INPUT_EXPECT-}"
option baseline "${INPUT_BASELINE-}"
option tolerance "${INPUT_TOLERANCE-}"
option max-warnings "${INPUT_MAX_WARNINGS-}"
option known-warnings "${INPUT_KNOWN_WARNINGS-}"
many_lines "${INPUT_ALLOW-}"
for value in ${lines[@]+"${lines[@]}"}; do args+=("--allow=$value"); done
option_or_switch cache "${INPUT_CACHE-}"
option shard "${INPUT_SHARD-}"
if [ -n "${INPUT_CONFIG-}" ] && ! is_on config "$INPUT_CONFIG"; then args+=(--no-config); fi
option lang "${INPUT_LANG-}"
many_lines "${INPUT_ARGS-}"
args+=(${lines[@]+"${lines[@]}"})
many_lines "${INPUT_PATHS-}"
[ "${#lines[@]}" -gt 0 ] || refuse "the input paths is empty"
args+=(-- "${lines[@]}")

build
run
scored=0
if [ -f "$scratch/annotations" ]; then
  scored=1
  cat -- "$scratch/annotations"
  name_files >>"${GITHUB_OUTPUT:-/dev/null}"
else
  printf '::error title=tcec::nothing was scored (exit code %s), see the log\n' "$code"
fi
printf 'exit-code=%s\n' "$code" >>"${GITHUB_OUTPUT:-/dev/null}"
# A 1 without a result is no finding: then Node.js itself could not go on.
if [ "$keep_going" -eq 1 ] && [ "$scored" -eq 1 ] && [ "$code" -eq 1 ]; then exit 0; fi
exit "$code"
