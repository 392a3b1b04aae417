# Completion of blason-session for bash. Its options are compared with --help by tests/installed.
_blason_session() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options files
  local all="--help --version list show verify export replay erase rehearse"
  local list="--help --json --language"
  local show="--help --json --language"
  local verify="--help --json --language"
  local export="--help --as --out --table --language"
  local replay="--help --json --as-playthrough --to --language"
  local erase="--help --names --language"
  local rehearse="--help --teams --skill --seed --count --script --accidents --as --out --record --language"
  case $before in
    --language) COMPREPLY=($(compgen -W "fr en" -- "$word")) && return ;;
    --as)
      [ "${COMP_WORDS[1]}" = rehearse ] && COMPREPLY=($(compgen -W "results events" -- "$word")) ||
        COMPREPLY=($(compgen -W "events results csv csv-fr xlsx" -- "$word"))
      return ;;
    --script) COMPREPLY=($(compgen -W "discovery onboarding standard half-day" -- "$word")) && return ;;
    --out | -o | --record) COMPREPLY=($(compgen -f -- "$word")) && return ;;
    --table | --to | --teams | --skill | --seed | --count | --accidents) return ;;
  esac
  if [ "$COMP_CWORD" = 1 ]; then
    COMPREPLY=($(compgen -W "$all" -- "$word"))
    return
  fi
  files='!*.session'
  case ${COMP_WORDS[1]} in
    list) options=$list ;;
    show) options=$show ;;
    verify) options=$verify ;;
    export) options=$export ;;
    replay) options=$replay ;;
    erase) options=$erase ;;
    rehearse) options=$rehearse files='!*.@(json|blason)' ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    compopt -o filenames
    COMPREPLY=($(compgen -d -- "$word") $(compgen -f -X "$files" -- "$word"))
  fi
}
complete -F _blason_session blason-session
