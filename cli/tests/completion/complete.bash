# Prints what bash offers for each argument: the words up to the cursor, with `|` between them.
source <(quay completion bash)
[[ "$(complete -p quay)" == *"-F _quay_complete quay" ]] || exit 1
for line in "$@"; do
  COMP_WORDS=()
  while IFS= read -r -d '|' word; do COMP_WORDS+=("$word"); done <<<"$line|"
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _quay_complete quay "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
  echo "${COMPREPLY[*]}"
done
