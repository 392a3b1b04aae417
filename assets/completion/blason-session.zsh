#compdef blason-session
# Completion of blason-session for zsh. Its options are compared with --help by tests/installed.
local -a commands=('list:the sessions of a folder' 'show:a session in brief' 'verify:whether a session is whole'
  'export:results for other programs' 'replay:a session lived again' 'erase:removes a session' 'rehearse:bots play a deck')
if (( CURRENT == 2 )); then
  _arguments '--help[how it is called]' '--version[versions]' '1:command:{ _describe command commands }'
  return
fi
shift words
(( CURRENT-- ))
case ${words[1]} in
  list) _arguments \
    '--help[how it is called]' \
    '--json[as JSON]' \
    '--language[language of sentences]:language:(fr en)' \
    '1:folder:_files -/' ;;
  show) _arguments \
    '--help[how it is called]' \
    '--json[as JSON]' \
    '--language[language of sentences]:language:(fr en)' \
    '1:session:_files -g "*.session"' ;;
  verify) _arguments \
    '--help[how it is called]' \
    '--json[as JSON]' \
    '--language[language of sentences]:language:(fr en)' \
    '1:session:_files -g "*.session"' ;;
  export) _arguments \
    '--help[how it is called]' \
    '--as[format]:format:(events results csv csv-fr xlsx)' \
    '(-o --out)'{-o,--out}'[file or folder to write]:path:_files' \
    '--table[table of a single CSV]:table' \
    '--language[language of sentences]:language:(fr en)' \
    '1:session:_files -g "*.session"' ;;
  replay) _arguments \
    '--help[how it is called]' \
    '--json[as JSON]' \
    '--as-playthrough[as the evenings of the tests]' \
    '--to[last event]:event' \
    '--language[language of sentences]:language:(fr en)' \
    '1:session:_files -g "*.session"' ;;
  erase) _arguments \
    '--help[how it is called]' \
    '--names[names and typed texts only]' \
    '--language[language of sentences]:language:(fr en)' \
    '1:session:_files -g "*.session"' ;;
  rehearse) _arguments \
    '--help[how it is called]' \
    '--teams[number of teams]:teams' \
    '--skill[from the least to the best]:skill' \
    '--seed[seed of the first evening]:seed' \
    '--count[number of evenings]:count' \
    '--script[the script]:script:(discovery onboarding standard half-day)' \
    '--accidents[chance of a mishap]:chance' \
    '--as[instead of a table]:format:(results events)' \
    '(-o --out)'{-o,--out}'[file or folder to write]:path:_files' \
    '--record[session file to write]:file:_files' \
    '--language[language of sentences]:language:(fr en)' \
    '1:deck:_files -g "*.(json|blason)"' ;;
esac
