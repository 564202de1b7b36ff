# Types each argument and a tab into an interactive zsh, and prints what the line has become.
zmodload zsh/zpty zsh/datetime
typed=$PWD/typed
: >$typed

# Waits until the file has so many lines.
lines() {
  local end=$((EPOCHSECONDS + 20)) junk
  while (($(wc -l <$typed) < $1)); do
    ((EPOCHSECONDS < end)) || { print "zsh wrote no line $1"; exit 1; }
    zpty -rt shell junk
    sleep 0.02
  done
}

zpty -b shell zsh -f -i
zpty -w shell "PS1='> '; autoload -Uz compinit; compinit -u -D
told() { print -r -- \"\$BUFFER\" >>$typed; zle kill-whole-line }
zle -N told; bindkey '^X' told; unsetopt BEEP
source <(quay completion zsh); print loaded >>$typed"
lines 1
count=1
for line in "$@"; do
  zpty -n -w shell "$line"$'\t\x18'
  lines $((++count))
done
zpty -d shell
tail -n +2 $typed
