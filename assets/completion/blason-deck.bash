# Completion of blason-deck for bash. Its options are compared with --help by tests/installed.
_blason_deck() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local all="--help --version check new print face"
  local check="--help --json --language"
  local new="--help --output --language"
  local print="--help --what --output --paper --size --layout --duplex --backs-offset --ink-saver --revealed --script --seed --teams --language"
  local face="--help --output --show --width --revealed --language"
  case $before in
    --what) COMPREPLY=($(compgen -W "cards sheets posters answer-sheets answer-key crib calibration" -- "$word")) && return ;;
    --show) COMPREPLY=($(compgen -W "card scene crest portrait" -- "$word")) && return ;;
    --size) COMPREPLY=($(compgen -W "tarot poker" -- "$word")) && return ;;
    --layout) COMPREPLY=($(compgen -W "sheet fold single" -- "$word")) && return ;;
    --duplex) COMPREPLY=($(compgen -W "long short none" -- "$word")) && return ;;
    --paper) COMPREPLY=($(compgen -W "a4 letter" -- "$word")) && return ;;
    --language) COMPREPLY=($(compgen -W "fr en" -- "$word")) && return ;;
    --output | -o) COMPREPLY=($(compgen -f -- "$word")) && return ;;
  esac
  if [ "$COMP_CWORD" = 1 ]; then
    COMPREPLY=($(compgen -W "$all" -- "$word"))
    return
  fi
  case ${COMP_WORDS[1]} in
    check)
      compopt -o filenames
      [[ $word == -* ]] && COMPREPLY=($(compgen -W "$check" -- "$word")) ||
        COMPREPLY=($(compgen -d -- "$word") $(compgen -f -X '!*.@(json|blason)' -- "$word")) ;;
    print)
      compopt -o filenames
      [[ $word == -* ]] && COMPREPLY=($(compgen -W "$print" -- "$word")) ||
        COMPREPLY=($(compgen -d -- "$word") $(compgen -f -X '!*.@(json|blason)' -- "$word")) ;;
    face)
      compopt -o filenames
      [[ $word == -* ]] && COMPREPLY=($(compgen -W "$face" -- "$word")) ||
        COMPREPLY=($(compgen -d -- "$word") $(compgen -f -X '!*.@(json|blason)' -- "$word")) ;;
    new) COMPREPLY=($(compgen -W "$new" -- "$word")) ;;
  esac
}
complete -F _blason_deck blason-deck
