; Offers Recoup under "Open with" for statement files. The installer's own association would make it
; the program that opens every .csv, which a person did not ask for.
!macro recoupOffer ENDING
  WriteRegStr SHELL_CONTEXT "Software\Classes\.${ENDING}\OpenWithProgids" "Recoup.Statement" ""
!macroend

!macro recoupWithdraw ENDING
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${ENDING}\OpenWithProgids" "Recoup.Statement"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Recoup.Statement" "" "Statement"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Recoup.Statement\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Recoup.Statement\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro recoupOffer "csv"
  !insertmacro recoupOffer "tsv"
  !insertmacro recoupOffer "xls"
  !insertmacro recoupOffer "xlsx"
  !insertmacro recoupOffer "ofx"
  !insertmacro recoupOffer "qfx"
  !insertmacro recoupOffer "qif"
  !insertmacro recoupOffer "sta"
!macroend

!macro customUnInstall
  !insertmacro recoupWithdraw "csv"
  !insertmacro recoupWithdraw "tsv"
  !insertmacro recoupWithdraw "xls"
  !insertmacro recoupWithdraw "xlsx"
  !insertmacro recoupWithdraw "ofx"
  !insertmacro recoupWithdraw "qfx"
  !insertmacro recoupWithdraw "qif"
  !insertmacro recoupWithdraw "sta"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Recoup.Statement"
!macroend
