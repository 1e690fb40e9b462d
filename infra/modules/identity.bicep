@description('Who the app is. What it may do stands beside each thing it may do it to.')
param name string
param location string
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

output principalId string = identity.properties.principalId
output app { id: string, principalId: string, clientId: string } = {
  id: identity.id
  principalId: identity.properties.principalId
  clientId: identity.properties.clientId
}
