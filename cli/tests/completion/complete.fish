# Prints what fish offers for each argument, a line up to the cursor.
quay completion fish | source
for line in $argv
    complete --do-complete $line
end
