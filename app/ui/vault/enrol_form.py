"""The form of the first start on a laptop: which server, who, and the passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.kit.buttons import KeyButton
from app.ui.kit.forms import Field, PassphraseField
from app.ui.kit.theme import Space
from app.ui.kit.widgets import Muted, row_of
from app.ui.vault.types import Enrolment

POSTGRES_PORT = 5432
HIGHEST_PORT = 65535
DATABASE = "renewal_desk"


class EnrolForm(QWidget):
    """Every field in reading order; Enter goes on from any of them."""

    submitted = Signal(object)
    """The Enrolment a person typed."""
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the usual port and database."""
        super().__init__(parent)
        self._intro = Muted(wraps=True)
        self.host, self.database, self.login = QLineEdit(), QLineEdit(DATABASE), QLineEdit()
        self.port = QLineEdit(str(POSTGRES_PORT))
        self.port.setValidator(QIntValidator(1, HIGHEST_PORT, self.port))
        self.protection, self.certificate = QComboBox(), QLineEdit()
        self.protection.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.passphrase = PassphraseField()
        self._fields = {
            "host": Field(self.host),
            "port": Field(self.port),
            "database": Field(self.database),
            "protection": Field(self.protection),
            "certificate": Field(self.certificate),
            "login": Field(self.login),
            "passphrase": Field(self.passphrase),
        }
        self.button, self.back = KeyButton(primary=True), KeyButton()
        self._lay_out()
        self.button.clicked.connect(self._submit)
        self.back.clicked.connect(self.cancelled)
        for line in (self.host, self.port, self.database, self.login, self.certificate):
            line.returnPressed.connect(self._submit)
        self.passphrase.submitted.connect(self._submit)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language on screen."""
        self._intro.setText(
            self.tr(
                "First start on this laptop. Your administrator has given you the server, your login and a passphrase. "
                "The data stays encrypted on this laptop."
            )
        )
        for name, words in {
            "host": self.tr("Server"),
            "port": self.tr("Port"),
            "database": self.tr("Database"),
            "protection": self.tr("Protection of the line"),
            "certificate": self.tr("Certificate of the company (file, if it has its own)"),
            "login": self.tr("Login"),
            "passphrase": self.tr("Passphrase"),
        }.items():
            self._fields[name].set_label(words)
        chosen = max(self.protection.currentIndex(), 0)
        self.protection.clear()
        self.protection.addItem(self.tr("Encrypted, server verified"), "verify-full")
        self.protection.addItem(self.tr("Encrypted, certificate verified"), "verify-ca")
        self.protection.addItem(self.tr("None: only for a server on this computer"), "disable")
        self.protection.setCurrentIndex(chosen)
        self.passphrase.show_box.setText(self.tr("Show the passphrase"))
        self.button.setText(self.tr("Set up this laptop"))
        self.back.setText(self.tr("Back"))

    def show_back(self, *, is_there: bool) -> None:
        """Offer the way back where there are stores to choose from."""
        self.back.setVisible(is_there)

    def show_busy(self, *, is_busy: bool) -> None:
        """Hold everything still while the laptop is being set up."""
        for part in (*self._fields.values(), self.button, self.back):
            part.setEnabled(not is_busy)

    def _submit(self) -> None:
        server: dict[str, str | int] = {
            "host": self.host.text().strip(),
            "port": self.port.text().strip(),
            "database": self.database.text().strip(),
            "sslmode": str(self.protection.currentData()),
        }
        if self.certificate.text().strip():
            server["sslrootcert"] = self.certificate.text().strip()
        self.submitted.emit(Enrolment(self.login.text().strip(), self.passphrase.text(), server))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._intro)
        column.addLayout(_side_by_side((self._fields["host"], 3), (self._fields["port"], 1)))
        column.addLayout(_side_by_side((self._fields["database"], 2), (self._fields["protection"], 3)))
        column.addWidget(self._fields["certificate"])
        column.addWidget(self._fields["login"])
        column.addWidget(self._fields["passphrase"])
        column.addLayout(row_of(self.back, None, self.button))


def _side_by_side(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    for part, share in parts:
        row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
    return row
