# Read by Studio's start scripts: runs their function studio, which starts Java, and runs it again when Eclipse asks
# for that by its exit code. 23: with the same arguments. 24: with those that Eclipse has written behind all its other
# output, one a line; they replace those of the same name, and all others stay.

same_again=23
other_arguments=24
line_break='
'

# Prints the arguments at the end of file $1: names of options, each with its value below where it has one.
written_arguments() {
  written=
  value_may_follow=
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      '') continue ;;
      -[!a-zA-Z]* | -*[!a-zA-Z0-9._-]*) written= value_may_follow= ;;
      -?*) written=$written$line$line_break value_may_follow=yes ;;
      *)
        [ -n "$value_may_follow" ] && written=$written$line$line_break || written=
        value_may_follow=
        ;;
    esac
  done <"$1"
  printf '%s' "$written"
}

# Is argument $1 the name of an option that stands among the arguments $2, one a line?
is_replaced() {
  case $1 in
    -?*) ;;
    *) return 1 ;;
  esac
  case $line_break$2$line_break in
    *"$line_break$1$line_break"*) return 0 ;;
  esac
  return 1
}

output=$(mktemp "${TMPDIR:-/tmp}/spinescribe-studio.XXXXXX") || exit
trap 'rm -f "$output"' EXIT
# Who ends the script ends Studio, which has time to close.
trap 'kill "$process" 2>/dev/null' HUP INT TERM

while :; do
  studio "$@" <&0 >"$output" &
  process=$!
  wait "$process"
  code=$?
  while kill -0 "$process" 2>/dev/null; do # a signal has ended the wait, not Studio
    wait "$process"
    code=$?
  done
  case $code in
    "$same_again") ;;
    "$other_arguments")
      new=$(written_arguments "$output")
      left=$#
      while [ "$left" -gt 0 ]; do
        left=$((left - 1))
        if is_replaced "$1" "$new"; then
          case ${2:--} in
            -*) ;;
            *) shift && left=$((left - 1)) ;;
          esac
        else
          set -- "$@" "$1"
        fi
        shift
      done
      old_ifs=$IFS
      IFS=$line_break
      set -f
      # shellcheck disable=SC2086
      set -- $new "$@"
      set +f
      IFS=$old_ifs
      ;;
    *)
      cat "$output"
      exit "$code"
      ;;
  esac
done
