# Completion of blason for bash. Its options are compared with --help by tests/installed.
_blason() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local all="--help --script --teams --free-names --moderation --language --seed --record --window --shoot --no-desk --no-host --port --still --first-frame --version"
  local doctor="--help --json --port --language"
  local headless="--help --version --headless --script --teams --free-names --moderation --language --seed --record --port --control --public-url --proxy"
  case $before in
    --language) COMPREPLY=($(compgen -W "fr en" -- "$word")) && return ;;
    --moderation) COMPREPLY=($(compgen -W "on off" -- "$word")) && return ;;
    --script) COMPREPLY=($(compgen -W "discovery onboarding standard half-day" -- "$word")) && return ;;
    --record | --control) COMPREPLY=($(compgen -f -- "$word")) && return ;;
    --shoot) COMPREPLY=($(compgen -d -- "$word")) && return ;;
    --teams | --seed | --window | --port | --public-url | --proxy) return ;;
  esac
  if [ "${COMP_WORDS[1]}" = doctor ] && [ "$COMP_CWORD" -gt 1 ]; then
    COMPREPLY=($(compgen -W "$doctor" -- "$word"))
  elif [[ $word == -* && " ${COMP_WORDS[*]} " == *" --headless "* ]]; then
    COMPREPLY=($(compgen -W "$headless" -- "$word"))
  elif [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$all" -- "$word"))
  else
    compopt -o filenames
    COMPREPLY=($(compgen -d -- "$word") $(compgen -f -X '!*.@(json|blason|session)' -- "$word"))
    [ "$COMP_CWORD" = 1 ] && COMPREPLY+=($(compgen -W doctor -- "$word"))
  fi
}
complete -F _blason blason
