#!/usr/bin/env bash
# Makes boards with belenios-tool alone, so that our verifier is tried on what others wrote. Usage: make.sh FOLDER
#   single.bel     two trustees, both needed; four votes of three voters, one question with a blank vote and one of two to three places
#   threshold.bel  one trustee and two of three others; one of the three never comes to decrypt
#   open.bel       single.bel while the vote is still open
# The two decided ones lie here, made by belenios-tool 2.0 (Debian 12, package belenios-tool).
set -euo pipefail
export BELENIOS_USE_URANDOM=1
out=$(realpath "$1")
group="--group BELENIOS-2048"

begin() {
  cd "$(mktemp -d)"
  UUID=$(belenios-tool setup generate-token)
  belenios-tool setup generate-credentials --uuid "$UUID" $group --count 3
  mv ./*.pubcreds public_creds.json
  mv ./*.privcreds private_creds.txt
}

open() {
  belenios-tool setup generate-trustee-key $group
  [ -e threshold.json ] || belenios-tool setup generate-trustee-key $group
  cat ./*.pubkey > public_keys.jsons
  belenios-tool setup make-trustees
  rm -f threshold.json
  cat > template.json <<'TEMPLATE'
{"description":"Réunion “A/C.3”","name":"Third Committee","questions":[{"answers":["Kenya","Norway"],"blank":true,"min":1,"max":1,"question":"من يرأس اللجنة؟"},{"answers":["A","B","C","D"],"min":2,"max":3,"question":"Bureau"}],"administrator":"chair","credential_authority":"registrar"}
TEMPLATE
  belenios-tool setup make-election --uuid "$UUID" $group --template template.json
  belenios-tool archive init
  rm election.json trustees.json public_creds.json
  cast 1 '[[0,1,0],[1,1,0,0]]'
  cast 2 '[[1,0,0],[0,1,1,1]]'
  cast 3 '[[0,0,1],[0,0,1,1]]'
  cast 1 '[[0,0,1],[1,0,0,1]]'
}

cast() {
  belenios-tool election generate-ballot --privcred <(sed -n "$1p" private_creds.txt | cut -d' ' -f2) --ballot <(echo "$2") |
    belenios-tool archive add-event --type=Ballot
}

close() {
  belenios-tool archive add-event --type=EndBallots < /dev/null
  belenios-tool election compute-encrypted-tally | belenios-tool archive add-event --type=EncryptedTally
}

decide() {
  belenios-tool election compute-result | belenios-tool archive add-event --type=Result
  belenios-tool election verify
}

single() {
  begin
  open
  cp "$UUID.bel" "$out/open.bel"
  close
  local owner=1
  # in the order in which their keys stand in public_keys.jsons
  for key in ./*.privkey; do
    belenios-tool election decrypt --privkey "$key" --trustee-id $owner | belenios-tool archive add-event --type=PartialDecryption
    owner=$((owner + 1))
  done
  decide
  cp "$UUID.bel" "$out/single.bel"
}

threshold() {
  begin
  local make="belenios-tool setup generate-trustee-key-threshold $group"
  for _ in 1 2 3; do $make --step 1; done
  cat ./*.cert > certs.jsons
  for key in ./*.key; do $make --certs certs.jsons --key "$key" --step 3 --threshold 2; done > polynomials.jsons
  $make --certs certs.jsons --step 4 --polynomials polynomials.jsons
  for key in ./*.key; do
    $make --certs certs.jsons --key "$key" --step 5 < "${key%.key}.vinput" > "${key%.key}.voutput"
  done
  cat ./*.voutput | $make --certs certs.jsons --step 6 --polynomials polynomials.jsons > threshold.json
  open
  close
  belenios-tool election decrypt --privkey ./*.privkey --trustee-id 1 | belenios-tool archive add-event --type=PartialDecryption
  local owner=1
  for key in ./*.key; do
    owner=$((owner + 1))
    # the second of the three never comes
    [ $owner = 3 ] || belenios-tool election decrypt-threshold --key "$key" --decryption-key "${key%.key}.dkey" --trustee-id $owner |
      belenios-tool archive add-event --type=PartialDecryption
  done
  decide
  cp "$UUID.bel" "$out/threshold.bel"
}

single
threshold
