#compdef blason-deck
# Completion of blason-deck for zsh. Its options are compared with --help by tests/installed.
local -a commands=('check:says all that is wrong with decks' 'new:starts a deck' 'print:puts a deck on paper'
  'face:paints one card')
if (( CURRENT == 2 )); then
  _arguments '--help[how it is called]' '--version[version]' '1:command:{ _describe command commands }'
  return
fi
shift words
(( CURRENT-- ))
case ${words[1]} in
  check) _arguments \
    '--help[how it is called]' \
    '--json[as JSON]' \
    '--language[language of sentences]:language:(fr en)' \
    '*:deck:_files -g "*.(json|blason)"' ;;
  print) _arguments \
    '--help[how it is called]' \
    '--what[what to print]:what:(cards sheets posters answer-sheets answer-key crib calibration)' \
    '(-o --output)'{-o,--output}'[PDF file to write]:file:_files' \
    '--script[script of sheets, key and crib]:script' \
    '--seed[seed of the deals]:seed' \
    '--teams[names of the teams, with commas]:teams' \
    '--paper[paper]:paper:(a4 letter)' \
    '--size[size of cards]:size:(tarot poker)' \
    '--layout[how cards lie]:layout:(sheet fold single)' \
    '--duplex[edge the paper is turned over]:edge:(long short none)' \
    '--backs-offset[how far backs are moved, in millimetres]:right,down' \
    '--ink-saver[white grounds and hatching]' \
    '--revealed[sheets and posters with the answers]' \
    '--language[language of sentences]:language:(fr en)' \
    '1:deck:_files -g "*.(json|blason)"' ;;
  face) _arguments \
    '--help[how it is called]' \
    '(-o --output)'{-o,--output}'[PNG, PDF or SVG file to write]:file:_files' \
    '--show[what to paint]:what:(card scene crest portrait)' \
    '--width[width of a PNG in pixels]:pixels' \
    '--revealed[a persona with the shield of its family]' \
    '--language[language of sentences]:language:(fr en)' \
    '1:deck:_files -g "*.(json|blason)"' \
    '2:id' ;;
  new) _arguments \
    '--help[how it is called]' \
    '(-o --output)'{-o,--output}'[file to write]:file:_files' \
    '--language[language of sentences]:language:(fr en)' \
    '1:id' ;;
esac
